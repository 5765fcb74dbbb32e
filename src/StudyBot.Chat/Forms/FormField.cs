using System.Collections.Immutable;

namespace StudyBot.Chat.Forms;

/// <summary>One field; <paramref name="Name"/> is what answers and errors refer to.</summary>
/// <param name="MaxLength">Unicode code points; a platform's own limit may be lower.</param>
/// <param name="Options">Of a <see cref="FormFieldKind.Select"/>.</param>
public sealed record FormField(
    string Name,
    string Label,
    FormFieldKind Kind,
    bool IsRequired = true,
    int MaxLength = 3000,
    string? Placeholder = null,
    string? Value = null,
    ImmutableArray<string> Options = default);
