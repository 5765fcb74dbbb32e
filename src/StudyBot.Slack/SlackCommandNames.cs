namespace StudyBot.Slack;

/// <summary>Under which names the house's commands are there: Slack gives a name to whichever app was installed last.</summary>
/// <param name="HasDirect">Each command by its own name, as <c>/summit</c>.</param>
/// <param name="Umbrella">One command that all others can be typed after, without its slash; empty for none.</param>
public sealed record SlackCommandNames(bool HasDirect, string Umbrella)
{
    public static readonly SlackCommandNames Usual = new(true, "studybot");
}
