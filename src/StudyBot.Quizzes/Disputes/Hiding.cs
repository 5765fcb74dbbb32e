using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.Quizzes.Posts;

namespace StudyBot.Quizzes.Disputes;

/// <summary>
/// What a post keeps of it that moderators hide what it was made of. The overlays themselves say so only as long as its document stands there as it was: they go with
/// one that is taken away, and are of other facts in one that takes its place. What is hidden then stays so for good, or until a moderator shows it again where its
/// document is back, or where the same fact stands in the one that took its place.
/// </summary>
public static class Hiding
{
    /// <summary>The post as it is once a group's word on a fact is this one; null where that changes nothing.</summary>
    /// <param name="overlay">Null where nothing is said of the fact any more.</param>
    /// <param name="earlier">Null where the fact's document took nothing's place.</param>
    public static QuizPost? Of(QuizPost post, GroupId group, FactId fact, FactOverlay? overlay, EarlierTexts? earlier)
    {
        ArgumentNullException.ThrowIfNull(post);
        if (post.Group != group)
        {
            return null;
        }

        var hidden = overlay is { IsHidden: true } && Withdrawal.IsMadeOf(post.Question, overlay, earlier)
            ? post.HiddenFacts.Contains(fact) ? post.HiddenFacts : post.HiddenFacts.Add(fact)
            : post.HiddenFacts.RemoveAll(kept => kept == fact || earlier?.WasHiddenAs(kept, post.Question) == true);
        return hidden.Length == post.HiddenFacts.Length ? null : post with { HiddenFacts = hidden };
    }

    /// <summary>
    /// The post as it is once a text that it was asked of is there again: it goes by the word on that from then on, and no longer by that on the text which had taken its
    /// place. Null where that changes nothing, and where it was asked of several texts: of which of them a fact is hidden elsewhere is not known then.
    /// </summary>
    public static QuizPost? Back(QuizPost post, GroupId group, SourceId text)
    {
        ArgumentNullException.ThrowIfNull(post);
        if (post.Group != group || post.Question.Evidence.Any(cited => cited.Source != text))
        {
            return null;
        }

        var hidden = post.HiddenFacts.RemoveAll(kept => kept.Source != text);
        return hidden.Length == post.HiddenFacts.Length ? null : post with { HiddenFacts = hidden };
    }
}
