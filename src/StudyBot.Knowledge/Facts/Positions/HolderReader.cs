using StudyBot.Knowledge.Facts.Events;
using StudyBot.Knowledge.Facts.Text;
using StudyBot.Knowledge.Mentions.Names;
using StudyBot.Knowledge.Mentions.Places;

namespace StudyBot.Knowledge.Facts.Positions;

/// <summary>
/// Reads the subject of a verb and says whether it can hold a position: a named person, country or organization, a described body,
/// a pronoun where the paragraph makes it one of these. What cannot is nobody.
/// </summary>
internal sealed class HolderReader(NamesInText names, HolderScene scene)
{
    private const int LongestSubject = 16;

    /// <summary>The holder whose words end right before a word of the sentence.</summary>
    /// <param name="mayBeUnknown">Whether a capitalised name that no reader knows will do: beside "argued that" it is somebody.</param>
    public Holder? EndingAt(SentenceView view, int last, bool mayBeUnknown)
    {
        var found = SubjectSpan.EndingAt(view, last, LongestSubject);
        if (found is not { } span)
        {
            return null;
        }

        var first = span.First;

        // "That Government": which one, stands elsewhere.
        if (view.Lower(first - 1) is "that" or "this" && (first == 1 || view.Words[first - 2].IsMark || first == last
            && view.Words[first].IsCapital && HolderNouns.IsBody(view.Lower(first))))
        {
            return null;
        }

        if (first == last && HolderScene.IsPronoun(view.Lower(first)))
        {
            return scene.Resolve(view, first);
        }

        // "the people of Syria, Yemen and Bahrain": the list has begun before.
        if (first > 1 && view.Words[first - 1].Is(",") && IsRestOfList(view, first, last))
        {
            return null;
        }

        return Coordinated(view, first, last) ?? Single(view, first, last, mayBeUnknown);
    }

    private static bool IsRestOfList(SentenceView view, int first, int last) =>
        (view.Places.Within(Math.Max(0, first - 5), first - 2).Any(p => p.Last == first - 2)
            || view.Organizations.Within(Math.Max(0, first - 8), first - 2).Any(o => o.Last == first - 2))
        && Enumerable.Range(first, last - first + 1).Any(i => view.Lower(i) == "and");

    /// <summary>The holder behind a possessive: "Russia" of "Russia’s stance", "Japanese governments" of "Japanese governments’ stance".</summary>
    public Holder? Possessing(SentenceView view, int last)
    {
        foreach (var person in view.People.Within(Math.Max(0, last - 6), last))
        {
            if (person.Last == last) return new Holder(person.First, last, names.Person(view, person).Value.Name) { IsPerson = true };
        }

        foreach (var organization in view.Organizations.Within(Math.Max(0, last - 8), last))
        {
            if (organization.Last == last) return new Holder(organization.First, last, names.Organization(view, organization).Value.Name);
        }

        foreach (var place in view.Places.Within(Math.Max(0, last - 5), last))
        {
            if (place.Last == last) return new Holder(place.First, last, names.PlaceName(place.Mention));
        }

        if (!(HolderNouns.IsGroup(view.Lower(last)) || HolderNouns.IsBody(view.Lower(last))) || last == 0)
        {
            return null;
        }

        var first = last;
        while (first > 0 && last - first < 3 && !view.Words[first - 1].IsMark && (view.Words[first - 1].IsCapital
            || HolderNouns.IsGroup(view.Lower(first))))
        {
            if (Wording.IsSmall(view.Lower(first - 1)))
            {
                break;
            }

            first--;
        }

        return first < last ? new Holder(first, last, view.TextOf(first, last)) : null;
    }

    // "the United States and the coalition", "Britain, France, and Italy": each is a holder, and their words stand for them together.
    private Holder? Coordinated(SentenceView view, int first, int last)
    {
        var joint = -1;
        for (var i = last - 1; i > first; i--)
        {
            if (view.Lower(i) is "and" or "or")
            {
                joint = i;
                break;
            }
        }

        if (joint < 0 || Single(view, joint + 1, last, mayBeUnknown: false) is not { } lastOfThem)
        {
            return null;
        }

        // "was an ally and Congress feared": what stands before the "and" belongs to another verb.
        if (first > 0 && Wording.IsVerbLike(view.Words[first - 1]))
        {
            return lastOfThem;
        }

        var before = joint - 1;
        if (view.Words[before].Is(","))
        {
            before--;
        }

        var start = first;
        for (var i = before; i > first; i--)
        {
            if (view.Words[i].Is(",")) { start = i + 1; break; }
        }

        return Single(view, start, before, mayBeUnknown: false) is not null
            ? new Holder(first, last, Plain(view, first, last)) { IsMany = true }
            : null;
    }

    private Holder? Single(SentenceView view, int first, int last, bool mayBeUnknown)
    {
        if (first > last || IsUnclear(view, first))
        {
            return null;
        }

        var head = SubjectSpan.HeadOf(view, first, last);
        foreach (var person in view.People.Within(first, head))
        {
            // "Robert Peel’s cabinet": the head is another.
            if (person.Last == head && !view.Words[head].IsPossessive)
            {
                return new Holder(first, last, names.Person(view, person).Value.Name) { IsPerson = true };
            }
        }

        var lower = view.Lower(head);
        if (view.Words[head].IsPossessive)
        {
            return null;
        }

        foreach (var organization in view.Organizations.Within(first, head))
        {
            if (organization.Last == head && !HolderPapers.IsPaper(lower))
            {
                return new Holder(first, last, names.Organization(view, organization).Value.Name);
            }
        }

        foreach (var place in view.Places.Within(first, head))
        {
            if (place.Last == head && !IsWaterOrLand(lower))
            {
                return new Holder(first, last, names.PlaceName(place.Mention));
            }
        }

        if (HolderNouns.IsRole(lower))
        {
            return Role(view, first, last, head);
        }

        if (HolderNouns.IsGroup(lower) || HolderNouns.IsBody(lower) || (HolderNouns.IsPart(lower) && IsPartOfHolders(view, head, last)))
        {
            return IsNamedEnough(view, first, last, head)
                ? new Holder(first, last, Plain(view, first, last)) { IsMany = HolderNouns.IsGroup(lower) || HolderNouns.IsPart(lower) }
                : null;
        }

        if (view.Words[head].IsCapital && Demonyms.CountryOf(view.Source[view.Words[head].Span]) is not null)
        {
            return new Holder(first, last, Plain(view, first, last)) { IsMany = true };
        }

        return mayBeUnknown && IsUnknownName(view, first, last) ? new Holder(first, last, Plain(view, first, last)) : null;
    }

    /// <summary>Seas and mountains hold nothing; a capital stands for its government.</summary>
    private static bool IsWaterOrLand(string word) =>
        word is "ocean" or "sea" or "river" or "gulf" or "lake" or "bay" or "peninsula" or "desert" or "mountains" or "strait"
            or "straits" or "canal" or "valley"
            or "basin" or "coast" or "border" or "channel";

    // "the President": the one person of that role named lately, else nobody; "a White House spokesman" says enough.
    private Holder? Role(SentenceView view, int first, int last, int head)
    {
        if (scene.PersonOfRole(view, view.Lower(head), head) is { } name && head - first <= 2 && head == last)
        {
            return new Holder(first, last, name) { IsPerson = true };
        }

        var isDescribed = last - first >= 2 && (view.Words[head].IsCapital || last > head || view.Words[first + 1].IsCapital);
        return isDescribed ? new Holder(first, last, Plain(view, first, last)) : null;
    }

    /// <summary>"their critics", "this group", "both sides", "each": who that is stands elsewhere.</summary>
    private static bool IsUnclear(SentenceView view, int first) =>
        view.Lower(first) is "his" or "her" or "its" or "their" or "our" or "my" or "this" or "that" or "these" or "those" or "both"
            or "each" or "neither"
            or "none" or "nobody" or "everyone" or "no" or "such" or "either" or "another" or "other" or "others" or "two" or "three"
                or "any" or "what"
        || (view.Lower(first) is "the" && view.Lower(first + 1) is "two" or "three" or "four" or "former" or "latter" or "other" or "same"
            or "others" or "rest");

    /// <summary>"most of the media", "a number of senators": of those who can hold something.</summary>
    private static bool IsPartOfHolders(SentenceView view, int head, int last)
    {
        if (view.Lower(head + 1) != "of")
        {
            return false;
        }

        for (var i = head + 2; i <= last; i++)
        {
            if (HolderNouns.IsGroup(view.Lower(i)) || HolderNouns.IsBody(view.Lower(i)))
            {
                return view.Lower(head + 2) is not ("them" or "these" or "those");
            }
        }

        return false;
    }

    /// <summary>"Some members" are nobody in particular; "members of Congress", "the Japanese delegation" are.</summary>
    private static bool IsNamedEnough(SentenceView view, int first, int last, int head)
    {
        if (!HolderNouns.IsVague(view.Lower(head)) || view.Words[head].IsCapital && head > first)
        {
            return true;
        }

        for (var i = first; i <= last; i++)
        {
            if (i != head && (i > 0 || view.Places.AnyWithin(0, 0) || view.Organizations.AnyWithin(0, 0)) && view.Words[i].IsCapital
                && view.Lower(i) is not ("the" or "a" or "an" or "some" or "many" or "most" or "several"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsUnknownName(SentenceView view, int first, int last)
    {
        if (last - first > 3 || HolderPapers.IsPaper(view.Lower(last)) || (first == 0 && last == 0
            && Vocabulary.Of(view.Lower(0)).HasFlag(WordClass.Common)))
        {
            return false;
        }

        for (var i = first; i <= last; i++)
        {
            var word = view.Words[i];
            if (word.IsPossessive || view.Has(i, WordMarks.InDate) || !(word.IsCapital || (i > first && word.Lower is "de" or "von"
                or "of" or "van" or "al" or "bin")))
            {
                return false;
            }
        }

        return !Wording.IsSmall(view.Lower(first)) && !VerbGroup.IsAdverb(view, first) && view.Lower(last).Length > 2;
    }

    /// <summary>The words as they stand, without their article: "Government of Japan", "Soviets"; but "the Japanese" keep it.</summary>
    private static string Plain(SentenceView view, int first, int last)
    {
        if (view.Lower(first) is not ("the" or "a" or "an") || first == last)
        {
            return view.TextOf(first, last);
        }

        var words = view.TextOf(first + 1, last);
        return last == first + 1 && !words.EndsWith('s') && Demonyms.CountryOf(words) is not null ? "the " + words : words;
    }
}
