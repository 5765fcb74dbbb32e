using StudyBot.Knowledge.Facts.Events;
using StudyBot.Knowledge.Facts.Text;
using StudyBot.Knowledge.Mentions.Places;

namespace StudyBot.Knowledge.Facts.Positions;

/// <summary>"Russia’s consistent stance has been that …"; "from the Russian perspective there is no need to hurry", "in Lenin’s view, …".</summary>
internal sealed class StanceRule(HolderReader holders)
{
    private const int Reach = 8;

    public PositionDraft? At(SentenceReading reading, int word)
    {
        var view = reading.View;
        if (view.Words[word].IsCapital)
        {
            return null;
        }

        var lower = view.Lower(word);
        return StanceNouns.IsView(lower) || lower is "policy" ? Held(view, word) : null
            ?? (lower is "perspective" or "view" or "opinion" or "eyes" ? Seen(view, word) : null);
    }

    // "X’s (adjectives) stance (to date, on Y) has been that …"
    private PositionDraft? Held(SentenceView view, int noun)
    {
        if (Possessor(view, noun) is not { } holder)
        {
            return null;
        }

        for (var i = noun + 1; i < view.Words.Count && i <= noun + Reach; i++)
        {
            if (view.Lower(i) is "is" or "was" or "remains" or "remained" or "been")
            {
                var next = i + 1;
                if (view.Lower(next) == ":") next++;
                if (view.Lower(next) is not ("that" or "firstly" or "first"))
                {
                    return null;
                }

                var last = PositionWords.EndOf(view, noun, next, isAside: false, AttitudeFrames.That);
                if (last < 0 && view.Lower(next) is "firstly" or "first")
                {
                    last = view.Words.Count - 2;
                }

                return last < 0 ? null : Make(view, holder, holder.Last + 1, last, view.Lower(noun));
            }

            if (view.Words[i].IsMark || Wording.IsVerbLike(view.Words[i]) && view.Lower(i) is not ("has" or "have" or "had"))
            {
                return null;
            }
        }

        return null;
    }

    // "from the Russian perspective there is …", "in his view," only of a name.
    private PositionDraft? Seen(SentenceView view, int noun)
    {
        var holder = Possessor(view, noun) ?? (Demonyms.CountryOf(view.Source[view.Words[Math.Max(0, noun - 1)].Span]) is { } country
            && view.Lower(noun - 2) == "the"
            ? new Holder(noun - 1, noun - 1, country) : null);
        if (holder is not { } who)
        {
            return null;
        }

        var lead = view.Lower(who.First - 1) == "the" ? who.First - 2 : who.First - 1;
        if (lead < 0 || view.Lower(lead) is not ("from" or "in"))
        {
            return null;
        }

        var first = view.Lower(noun + 1) == "," ? noun + 2 : noun + 1;
        if (first >= view.Words.Count || view.Words[first].IsMark || SubjectSpan.IsPreposition(view.Lower(first)))
        {
            return null;
        }

        var last = PositionWords.EndOf(view, first, first, isAside: false, AttitudeFrames.That);
        if (HolderScene.IsPronoun(view.Lower(first)))
        {
            // "From Lenin’s perspective, he has not moved": he who sees it so, so the words go without him. Of "they" nobody is sure.
            if (view.Lower(first) is not ("he" or "she") || view.Lower(lead) != "from" || !view.People.AnyWithin(who.First, who.Last))
            {
                return null;
            }

            first++;
        }

        return last - first < 4 ? null : Make(view, who, first, last, view.Lower(noun));
    }

    private Holder? Possessor(SentenceView view, int noun)
    {
        for (var i = noun - 1; i >= 0 && i >= noun - 4; i--)
        {
            var word = view.Words[i];
            var isPlural = i + 1 < view.Words.Count && view.Words[i + 1].IsMark && view.Lower(i + 1) is "’" or "'";
            if (word.IsPossessive || isPlural)
            {
                return holders.Possessing(view, i);
            }

            if (word.IsMark && word.Lower is not ("’" or "'"))
            {
                return null;
            }
        }

        return null;
    }

    private static PositionDraft Make(SentenceView view, Holder holder, int first, int last, string noun)
    {
        if (view.Words[first].IsMark)
        {
            first++;
        }

        return new PositionDraft(view, new(holder.Name, view.TextOf(holder.First,
            holder.Last), view.Evidence), holder, first, last, holder.First, noun,
            "position.stance", 0.85, IsJudgement: false);
    }
}
