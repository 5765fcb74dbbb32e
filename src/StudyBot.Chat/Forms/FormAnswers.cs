using System.Collections.Immutable;
using StudyBot.Chat.Cards;

namespace StudyBot.Chat.Forms;

/// <summary>What was filled in, by field name.</summary>
public sealed record FormAnswers(ImmutableDictionary<string, string> Texts, ImmutableDictionary<string, Attachment> Files)
{
    public static readonly FormAnswers None = new(ImmutableDictionary<string, string>.Empty, ImmutableDictionary<string, Attachment>.Empty);
}
