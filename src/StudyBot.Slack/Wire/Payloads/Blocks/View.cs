namespace StudyBot.Slack.Wire.Payloads.Blocks;

/// <summary>A modal, or the Home tab.</summary>
/// <param name="Type"><c>modal</c> or <c>home</c>.</param>
/// <param name="CallbackId">Of a modal: the sealed id of its form.</param>
internal sealed record View(
    string Type,
    IReadOnlyList<Block> Blocks,
    TextObject? Title = null,
    TextObject? Submit = null,
    TextObject? Close = null,
    string? CallbackId = null,
    string? PrivateMetadata = null)
{
    public const string Modal = "modal";
    public const string Home = "home";
}
