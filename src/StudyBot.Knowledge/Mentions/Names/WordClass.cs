namespace StudyBot.Knowledge.Mentions.Names;

/// <summary>What a word can be in and around names; the closed classes stand in <c>Gazetteers/vocabulary.txt</c>.</summary>
[Flags]
internal enum WordClass
{
    None = 0,

    /// <summary>A dictionary word of English.</summary>
    Common = 1,
    Given = 1 << 1,
    Head = 1 << 2,
    PluralHead = 1 << 3,
    Honorific = 1 << 4,
    Modifier = 1 << 5,
    Institution = 1 << 6,
    OrganizationTail = 1 << 7,
    OrganizationHead = 1 << 8,
    PlaceTail = 1 << 9,
    PlaceHead = 1 << 10,
    PlaceNoun = 1 << 11,
    Particle = 1 << 12,
    PersonVerb = 1 << 13,
    Relative = 1 << 14,
    Calendar = 1 << 15,
    Function = 1 << 16,

    /// <summary>An East Asian family name, which stands first.</summary>
    FamilyFirst = 1 << 17,
    NotJapanese = 1 << 18,
    BuildingTail = 1 << 19,

    /// <summary>An adjective of a country or region, or its inhabitants.</summary>
    Demonym = 1 << 20,

    /// <summary>A word that ends with its own point: "Mr.", "Gen.".</summary>
    Pointed = 1 << 21,

    /// <summary>The first letter is a capital, also after "al-".</summary>
    Capital = 1 << 22,

    /// <summary>Two letters or more, all capitals.</summary>
    AllCapitals = 1 << 23,

    /// <summary>"R.", "H.W.".</summary>
    Initial = 1 << 24,
    Number = 1 << 25,
    Punctuation = 1 << 26,

    /// <summary>"Jr.", "III".</summary>
    Suffix = 1 << 27,

    /// <summary>A title that is a surname too: "King".</summary>
    TitleSurname = 1 << 28,
}
