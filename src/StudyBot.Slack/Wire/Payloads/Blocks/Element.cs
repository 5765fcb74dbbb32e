using System.Text.Json.Serialization;

namespace StudyBot.Slack.Wire.Payloads.Blocks;

/// <summary>Something in a block that can be pressed, chosen or filled in. A closed family.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Button), "button")]
[JsonDerivedType(typeof(StaticSelect), "static_select")]
[JsonDerivedType(typeof(ExternalSelect), "external_select")]
[JsonDerivedType(typeof(TextInput), "plain_text_input")]
[JsonDerivedType(typeof(FileInput), "file_input")]
internal abstract record Element(string ActionId)
{
    public const string Primary = "primary";
    public const string Danger = "danger";

    /// <param name="Style">Null, <see cref="Primary"/> or <see cref="Danger"/>.</param>
    public sealed record Button(string ActionId, TextObject Text, string? Value = null, string? Url = null, string? Style = null) : Element(ActionId);

    public sealed record StaticSelect(string ActionId, TextObject? Placeholder, IReadOnlyList<SelectOption> Options, SelectOption? InitialOption = null)
        : Element(ActionId);

    /// <summary>Its options are asked for while somebody types.</summary>
    public sealed record ExternalSelect(string ActionId, TextObject Placeholder, int MinQueryLength) : Element(ActionId);

    public sealed record TextInput(string ActionId, bool Multiline, int MaxLength, TextObject? Placeholder = null, string? InitialValue = null)
        : Element(ActionId);

    public sealed record FileInput(string ActionId, int MaxFiles) : Element(ActionId);
}
