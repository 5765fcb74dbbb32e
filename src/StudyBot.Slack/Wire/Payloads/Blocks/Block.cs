using System.Text.Json.Serialization;

namespace StudyBot.Slack.Wire.Payloads.Blocks;

/// <summary>A block of Block Kit, as far as the bot makes them. A closed family.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Header), "header")]
[JsonDerivedType(typeof(Section), "section")]
[JsonDerivedType(typeof(Context), "context")]
[JsonDerivedType(typeof(Actions), "actions")]
[JsonDerivedType(typeof(Divider), "divider")]
[JsonDerivedType(typeof(Input), "input")]
internal abstract record Block
{
    public string? BlockId { get; init; }

    public sealed record Header(TextObject Text) : Block;

    public sealed record Section(TextObject? Text = null, IReadOnlyList<TextObject>? Fields = null, Element? Accessory = null) : Block;

    public sealed record Context(IReadOnlyList<TextObject> Elements) : Block;

    public sealed record Actions(IReadOnlyList<Element> Elements) : Block;

    public sealed record Divider : Block;

    /// <summary>Its id names the field that an error belongs to.</summary>
    public sealed record Input(TextObject Label, Element Element, bool? Optional = null, TextObject? Hint = null) : Block;
}
