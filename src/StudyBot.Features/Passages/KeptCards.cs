using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Access;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup.Indexing;

namespace StudyBot.Features.Passages;

/// <summary>
/// The cards of what was looked up lately. Who studies together asks the same things, and as long as nothing changed of what the group reads they have the
/// same answers: made once, and given again. What a moderator hides, edits, adds or takes away makes the lists of the stores new ones, and with them the answers.
/// </summary>
public sealed class KeptCards(SpaceGroups groups, FeaturePorts ports)
{
    /// <summary>Of all groups together; a card takes some 20 KB. When there are more, all are let go.</summary>
    private const int Most = 256;

    private readonly ConditionalWeakTable<IReadOnlyList<Fact>, ConcurrentDictionary<Question, Card>> kept = [];
    private int count;

    /// <param name="asked">The command and all that its answer depends on but the group's texts and who asks.</param>
    internal async Task<Card> AnswerAsync(
        Circumstances at,
        ImmutableArray<string> asked,
        Func<Reading, GroupKnowledge, Task<FreshCard>> make,
        CancellationToken cancellationToken)
    {
        var group = await groups.GroupOfAsync(at, cancellationToken).ConfigureAwait(false);
        var known = await ports.ReadKnowledgeAsync(group, cancellationToken).ConfigureAwait(false);
        var forAll = new Question(known, string.Join('\u001f', asked), null);
        var forAsker = forAll with { Asker = at.Member.Id };
        if (kept.TryGetValue(known.Facts, out var before) && (before.TryGetValue(forAll, out var card) || before.TryGetValue(forAsker, out card)))
        {
            return card;
        }

        var reading = await Reading.BeginAsync(groups, ports, at, cancellationToken).ConfigureAwait(false);
        var fresh = await make(reading, known).ConfigureAwait(false);

        // Made while something changed, it may hold some of either state, and is good for this once.
        if (fresh.IsLasting && await ports.ReadKnowledgeAsync(group, cancellationToken).ConfigureAwait(false) == known)
        {
            Keep(fresh.Card.Controls.Any(IsBound) ? forAsker : forAll, fresh.Card);
        }

        return fresh.Card;
    }

    private void Keep(Question question, Card card)
    {
        if (Interlocked.Increment(ref count) > Most)
        {
            kept.Clear();
            count = 1;
        }

        kept.GetOrCreateValue(question.Known.Facts)[question] = card;
    }

    private static bool IsBound(CardControl control) => control switch
    {
        Button button => IsBound(button.Target),
        Choice choice => choice.Options.Any(option => IsBound(option.Target)),
        _ => true,
    };

    private static bool IsBound(ButtonTarget target) => target is not (ReadTarget { Allowed: null } or EffectTarget { Allowed: null } or LinkTarget);

    /// <param name="Known">By the identity of its lists.</param>
    /// <param name="Asker">Who alone may use the card's buttons; null where anybody may.</param>
    private sealed record Question(GroupKnowledge Known, string Asked, UserId? Asker);
}
