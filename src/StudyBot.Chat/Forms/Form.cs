using System.Collections.Immutable;
using StudyBot.Chat.Buttons;

namespace StudyBot.Chat.Forms;

public enum FormFieldKind
{
    Line,
    Text,
    File,
    Select,
}

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

/// <summary>A form to fill in. <paramref name="Target"/> carries the action of the <see cref="IFormHandler"/> and its arguments.</summary>
public sealed record Form(string Title, string SubmitLabel, ButtonTarget Target, ImmutableArray<FormField> Fields);
