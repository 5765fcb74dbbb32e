namespace StudyBot.Discord.Wire.Payloads.Interactions;

/// <summary>A part of a form as it was sent: a row holds <see cref="Components"/>, a label one <paramref name="Component"/>, a field its value or values.</summary>
/// <param name="Type">4 text input, 3 choice of strings, 19 file upload (its <see cref="Values"/> are ids of resolved attachments), 18 label, 1 row.</param>
internal sealed record SubmittedComponent(int Type = 0, string? CustomId = null, string? Value = null, SubmittedComponent? Component = null)
{
    public IReadOnlyList<string> Values { get; init => field = value ?? []; } = [];

    public IReadOnlyList<SubmittedComponent> Components { get; init => field = value ?? []; } = [];

    public override string ToString() => $"component {CustomId} of type {Type}";
}
