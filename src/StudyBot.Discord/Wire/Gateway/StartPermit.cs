namespace StudyBot.Discord.Wire.Gateway;

/// <summary>Whether a session may be begun. A closed family.</summary>
internal abstract record StartPermit
{
    private StartPermit()
    {
    }

    public sealed record Granted(Uri Address) : StartPermit;

    public sealed record Refused(string Reason, string Advice) : StartPermit;
}
