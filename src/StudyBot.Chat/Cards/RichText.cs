using System.Collections.Immutable;

namespace StudyBot.Chat.Cards;

/// <summary>A line or paragraph made of runs.</summary>
public sealed record RichText(ImmutableArray<TextRun> Runs)
{
    public static readonly RichText Empty = new([]);

    /// <summary>The text without its styles.</summary>
    public string PlainText => string.Concat(Runs.Select(r => r.Text));

    public static implicit operator RichText(string text) => FromString(text);

    public static RichText FromString(string text) => text.Length == 0 ? Empty : new([new TextRun(text)]);

    public static RichText Of(params ReadOnlySpan<TextRun> runs) => new([.. runs]);

    public bool Equals(RichText? other) => other is not null && Runs.AsSpan().SequenceEqual(other.Runs.AsSpan());

    public override int GetHashCode() => PlainText.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => PlainText;
}
