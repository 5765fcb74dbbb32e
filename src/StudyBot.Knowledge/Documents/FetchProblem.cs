namespace StudyBot.Knowledge.Documents;

/// <summary>Why a document was not fetched.</summary>
public enum FetchProblem
{
    /// <summary>Not one whole address of the web, http or https.</summary>
    NoAddress,

    /// <summary>The address names a user or a password.</summary>
    Credentials,

    /// <summary>Another port than 80 for http and 443 for https.</summary>
    OtherPort,

    /// <summary>The address, or one that it led to, is not on the public web. Which one is nobody's to know.</summary>
    NotPublic,

    /// <summary>Nobody knows the name of the site.</summary>
    UnknownSite,

    /// <summary>Nobody answers there, or not as the web does.</summary>
    NoAnswer,

    /// <summary>The site cannot prove that it is the one that was asked for.</summary>
    Unproven,

    /// <summary>It led from an encrypted connection to an open one.</summary>
    Downgraded,

    /// <summary>It led to an address that nobody may type either: of another port or protocol, or with a user's name.</summary>
    LedElsewhere,

    TooManyRedirections,

    SignIn,

    Payment,

    Forbidden,

    NotThere,

    /// <summary>Too many ask it just now.</summary>
    Busy,

    /// <summary>The site itself has a fault.</summary>
    SiteFault,

    /// <summary>It answered with something else than a document.</summary>
    OtherAnswer,

    /// <summary>A page that asks for consent stands before it.</summary>
    Consent,

    /// <summary>A page without words: a program in it would fetch them.</summary>
    NoWords,

    TooLarge,

    TooSlow,

    /// <summary>It ended before its end.</summary>
    CutShort,

    /// <summary>It is said to be of a type that is not read.</summary>
    OtherType,

    /// <summary>It is not of the type that it is said to be.</summary>
    OtherThanSaid,

    /// <summary>It is packed in a way that was not asked for, or wrongly.</summary>
    WronglyPacked,
}
