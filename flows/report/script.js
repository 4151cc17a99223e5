"use strict";
const documents = [...document.querySelectorAll("details.document")];
const buttons = [...document.querySelectorAll("button[data-rule]")];
const reason = document.getElementById("reason");
const found = document.getElementById("found");
const openAll = document.getElementById("open-all");
let rule = "";

const shown = () => documents.filter((one) => !one.hidden);
const someClosed = () => shown().some((one) => !one.open);

function nameButton() {
  openAll.textContent = someClosed() ? "Open all" : "Close all";
}

function filter() {
  for (const button of buttons) button.setAttribute("aria-pressed", String(button.dataset.rule === rule));
  for (const one of documents) {
    const rules = one.dataset.rules.split(" ");
    const reasons = one.dataset.reasons.split(" ");
    one.hidden = (rule && !rules.includes(rule)) || (reason.value && !reasons.includes(reason.value));
    for (const mark of one.querySelectorAll("mark")) {
      mark.classList.toggle("dim", rule !== "" && !mark.classList.contains(rule));
    }
  }
  const number = shown().length;
  found.textContent = `${number} of ${documents.length} documents`;
  nameButton();
}

function openTarget() {
  const target = document.getElementById(location.hash.slice(1));
  if (!target || target.tagName !== "DETAILS") return;
  if (target.hidden) {
    rule = "";
    reason.value = "";
    filter();
  }
  target.open = true;
  target.scrollIntoView();
}

if (documents.length) {
  for (const group of document.querySelectorAll(".filter")) group.hidden = false;
  for (const chooser of document.querySelectorAll("[data-rule]")) {
    chooser.addEventListener("click", () => {
      rule = chooser.dataset.rule;
      filter();
    });
  }
  reason.addEventListener("change", filter);
  openAll.addEventListener("click", () => {
    const open = someClosed();
    for (const one of shown()) one.open = open;
  });
  for (const one of documents) one.addEventListener("toggle", nameButton);
  addEventListener("hashchange", openTarget);
  filter();
  openTarget();
}
