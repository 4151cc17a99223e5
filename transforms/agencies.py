"""News and picture agencies, as credits name them."""

#: News agencies whose abbreviation or name stands in datelines, credits and sign-offs (their own house styles).
NEWS_AGENCIES: tuple[str, ...] = (
    "Reuters", "Thomson Reuters", "AP", "The Associated Press", "Associated Press", "AFP", "Agence France-Presse",
    "dpa", "dpa-afx",
    "dts", "APA", "Keystone-SDA", "SDA", "ATS", "EFE", "ANSA", "Adnkronos", "AGI", "Lusa", "Agência Brasil",
    "ANP", "Belga", "PAP", "ČTK", "CTK", "MTI", "TASR", "TT", "NTB", "Ritzau", "STT", "BNS", "LETA", "TASS", "Interfax",
    "RIA Novosti", "Ukrinform", "Xinhua", "Kyodo", "Kyodo News", "Jiji", "Yonhap", "CNA", "PTI", "ANI", "IANS", "UNI",
    "APP", "BSS", "UNB", "Antara", "Bernama", "VNA", "TNA", "PNA", "AAP", "NZPA", "CP", "The Canadian Press",
    "Canadian Press", "La Presse canadienne", "PA", "PA Media", "Press Association", "UPI", "Bloomberg", "dapd", "epd",
    "KNA", "Europa Press", "Télam", "Notimex", "Prensa Latina", "Anadolu", "Anadolu Agency", "AA", "IRNA", "SPA", "WAM",
    "MENA", "APS", "MAP", "NAN", "SAPA", "SID", "TNN",
    "Press Trust of India", "Asian News International", "Australian Associated Press", "Agence France Presse",
    "ТАСС", "РИА Новости", "Интерфакс", "УНИАН", "Укринформ", "Укрінформ", "УНІАН", "БелТА",
    "İHA", "DHA", "Agerpres", "Mediafax", "TTXVN", "ΑΠΕ-ΜΠΕ", "新华社", "新華社", "中新社", "中央社", "法新社",
    "路透社", "美联社", "共同", "共同通信", "時事", "時事通信", "ロイター", "연합뉴스", "뉴시스", "뉴스1", "भाषा",
    "रॉयटर्स", "رويترز", "فرانس برس", "الأناضول", "ایسنا", "ایرنا", "تسنیم",
    "Agencies", "Agenturen", "Agencias", "Agenzie", "Agências", "Reuters Staff", "AP Staff", "AFP Staff",
)  # fmt: skip

#: Sources of pictures: agencies, stock libraries and free collections.
PICTURE_AGENCIES: tuple[str, ...] = (
    "Getty Images", "Getty", "iStockphoto", "iStock", "Shutterstock", "AdobeStock", "Adobe Stock", "stock.adobe.com",
    "Fotolia", "Depositphotos", "Dreamstime", "123RF", "Alamy", "Unsplash", "Pixabay", "Pexels", "Flickr",
    "Wikimedia Commons", "Wikimedia", "picture alliance", "picture-alliance", "imago images", "imago", "EPA-EFE", "EPA",
    "Keystone", "AP Photo", "Rex Features", "PA Images", "Corbis", "Magnum Photos", "ZUMA Press", "ZUMA", "NurPhoto",
    "Sipa USA", "Sipa", "Bloomberg via Getty", "action press", "ullstein bild", "akg-images", "Bridgeman Images",
    "LaPresse", "Fotogramma", "Lehtikuva", "Scanpix", "Profimedia", "Eurokinissi", "视觉中国", "アフロ",
)  # fmt: skip

#: An abbreviation is told by its capitals: "AP" and "APP" are agencies, "app" is none.
_ABBREVIATED = frozenset(name for name in NEWS_AGENCIES if name.isupper())
_NEWS = frozenset(name.casefold() for name in NEWS_AGENCIES if name not in _ABBREVIATED)
_PICTURES = frozenset(name.casefold() for name in PICTURE_AGENCIES)


def is_news_agency(name: str) -> bool:
    """Whether ``name`` is a news agency, in any case unless it is an abbreviation."""
    name = name.strip()
    return name in _ABBREVIATED or name.casefold() in _NEWS


def is_picture_agency(name: str) -> bool:
    """Whether ``name``, in any case, is a source of pictures."""
    return name.strip().casefold() in _PICTURES
