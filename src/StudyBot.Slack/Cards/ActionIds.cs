namespace StudyBot.Slack.Cards;

/// <summary>How the ids of the adapter's own elements begin; every other id is a sealed one, which begins with a digit.</summary>
internal static class ActionIds
{
    /// <summary>A menu: its options say what they stand for.</summary>
    public const string Menu = "menu.";

    /// <summary>A button that opens a page, which Slack tells of all the same.</summary>
    public const string Link = "link.";

    /// <summary>"Share in channel"; its value says what is asked again for everybody.</summary>
    public const string Share = "share";

    /// <summary>A menu whose options are completions: <c>find:summit::name</c>.</summary>
    public const string Find = "find:";

    /// <summary>The block of such a menu: <c>rest:/timeline from:"1990"</c>, what was typed besides.</summary>
    public const string Rest = "rest:";
}
