namespace StudyBot.Discord.Wire.Payloads.Components;

/// <param name="Content">Markdown, 1–4,000; all of a message together 4,000.</param>
internal sealed record TextDisplay(string Content) : Component
{
    public override string ToString() => "text";
}
