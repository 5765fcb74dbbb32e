namespace StudyBot.Knowledge.Lookup.Asking;

/// <summary>What kind of thing a question wants to be told.</summary>
public enum AnswerKind
{
    /// <summary>Not plain from its words: "what did they agree on".</summary>
    Any,
    Person,
    Place,
    Date,

    /// <summary>How many, how much, how long: a number.</summary>
    Number,

    /// <summary>Which body: "what organization", "which company".</summary>
    Organization,
    Reason,
    Manner,

    /// <summary>What something is, or is called.</summary>
    Definition,
}
