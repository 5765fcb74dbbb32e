using NodaTime;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup;
using StudyBot.LiteDb.Groups;
using StudyBot.LiteDb.Writing;

namespace StudyBot.LiteDb.Sources;

/// <summary>The mark of a delivery that added a source, or a part of one: it names the source, so that a repetition can say what came of it.</summary>
internal static class AddedEffect
{
    private const string Deed = "add ";

    public static void Mark(WriteSession session, EffectId effect, bool isPart, SourceId source, Instant at) =>
        Effects.TryMark(session, effect, $"{Deed}{source.Hash}", isPart ? (source.Group, at) : null);

    /// <summary>Null where it is to be done: it is not yet, and its delivery is still open.</summary>
    public static AddSourceOutcome.AddedBefore? FindOrClosed(StoreView view, GroupId group, EffectId effect, EffectId delivery) =>
        Find(view, group, effect) ?? (Effects.IsOpen(view, delivery) ? null : new AddSourceOutcome.AddedBefore(null));

    /// <summary>Null where the effect is not done.</summary>
    public static AddSourceOutcome.AddedBefore? Find(StoreView view, GroupId group, EffectId effect)
    {
        if (Effects.DeedOf(view, effect) is not { } deed)
        {
            return null;
        }

        var row = deed.StartsWith(Deed, StringComparison.Ordinal)
            ? VisibleSources.Find(view, new SourceId(group, new ContentHash(deed[Deed.Length..])))
            : null;
        return new AddSourceOutcome.AddedBefore(row?.Summary) { Held = HeldEffect.Read(deed) };
    }
}
