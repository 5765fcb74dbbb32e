using NodaTime;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Quiz.Cards;
using StudyBot.Features.Review;
using StudyBot.Features.Wording;
using StudyBot.Knowledge.Facts;
using StudyBot.Quizzes.Bank;
using StudyBot.Quizzes.Disputes;
using StudyBot.Quizzes.Posts;

namespace StudyBot.Features.Quiz.Disputes;

/// <summary>What members and moderators are shown of disputes.</summary>
internal static class DisputeCards
{
    private const int MostWords = 8;
    private const int LongestWhy = 300;
    private const int LongestLabel = 75;

    public static Card Raised(DisputeOutcome outcome) => outcome switch
    {
        DisputeOutcome.Kept => new Card("The moderators will look at it")
        {
            Tone = CardTone.Success,
            Parts = [new Paragraph("They see the question, its sentence and what you wrote, without your name. What they rule is written under the answer.")],
        },
        DisputeOutcome.DisputedBefore => Notice("You have disputed this one", "It is one dispute each question, and yours stays."),
        DisputeOutcome.TooManyOpen => Notice(
            "Thank you for looking so closely",
            $"{Counted.Of(Dispute.MostOpen, "dispute")} of yours still wait for the moderators. Please come back when they have ruled on some of them."),
        DisputeOutcome.StillOpen => Notice("Its answer is not out yet", "When it is shown, it can be disputed."),
        DisputeOutcome.NoSuchQuestion => Gone(),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public static Card Gone() => Notice("This question is no longer there", "Nothing was changed.");

    /// <summary>Withdrawn, while its channel still shows it as it was asked.</summary>
    public static Card NotClosedYet() => Notice("It is withdrawn, and not closed yet", "It takes no more answers. When it is closed in its channel, the same button lets you rule otherwise.");

    /// <summary>What moderators are told in their channel.</summary>
    public static Card Told(DisputeCase disputed) => new("A question is disputed")
    {
        Tone = CardTone.Notice,
        Subtitle = MomentText.Date(disputed.Post.Date),
        Parts =
        [
            new Paragraph(disputed.Post.Question.Stem),
            .. Words(disputed, 1),
            NoticeCards.Command("All that wait: ", $"/{ReviewCommand.Name} {DisputedQuestions.KindName}"),
        ],
        Controls = [new Button("Look at it", DisputeActions.ToOpen(disputed.Post.Id), ButtonStyle.Primary)],
    };

    /// <param name="facts">What the question was made of, as far as the group sees it.</param>
    /// <param name="paragraph">The sentence in its paragraph; null where it may not be shown.</param>
    /// <param name="banked">The question as the group has it now; null where it has it no longer.</param>
    /// <param name="place">Where the moderator is in the queue.</param>
    public static Card Show(
        DisputeCase disputed,
        IReadOnlyList<Fact> facts,
        RichText? paragraph,
        BankedQuestion? banked,
        DateTimeZone zone,
        QuizEvidence evidence,
        ReviewPlace place,
        UserId asker)
    {
        var post = disputed.Post;
        var card = new Card("A disputed question")
        {
            Tone = disputed.IsOpen ? CardTone.Notice : CardTone.Success,
            Subtitle = $"{QuestionCard.TitleOf(post)}, {MomentText.Date(post.Date)}",
            Controls =
            [
                .. Rulings(post, place, asker),
                .. facts is [var only] ? [new Button("Look at its fact", ReviewActions.ToOpen(only.Id, null, place, asker))] : Array.Empty<CardControl>(),
            ],
        };
        return evidence.AddTo(card, post.Question, numbers =>
        [
            new Paragraph(post.Question.Stem, numbers),
            .. RulingText.Parts(post, zone),
            .. CorrectionText.Parts(post, zone),
            .. RulingText.FromNowOn(post, banked),
            SpreadText.List(post),
            .. Words(disputed, MostWords),
            new Field("Made of", facts.Count == 0 ? "a fact that is hidden or gone" : string.Join("; ", facts.Select(FactFields.TitleOf)), []),
            .. paragraph is null ? Array.Empty<CardPart>() : [new Subheading("In its paragraph"), new Paragraph(paragraph)],
        ]);
    }

    /// <summary>The card by itself: after a ruling, and where moderators were told of it.</summary>
    public static Card Alone(Card card, ReviewPlace place, UserId asker) => card with
    {
        Controls = [.. card.Controls, new Button("Go on in the queue", ReviewActions.ToTurn(place, asker))],
        Footer = "A later ruling takes the place of an earlier one.",
    };

    /// <summary>Somebody else has ruled since the card was shown.</summary>
    public static Card Overtaken(Card now) => now with { Footer = "Somebody ruled before you, and that stays. If you see it otherwise, rule anew." };

    private static IEnumerable<CardControl> Rulings(QuizPost post, ReviewPlace place, UserId asker)
    {
        if (post.Ruling?.Verdict is not Verdict.Stands)
        {
            yield return new Button("It stands", DisputeActions.ToRule(post, new Verdict.Stands(), place, asker), ButtonStyle.Primary);
        }

        if (!post.IsVoid)
        {
            yield return new Button("Void", DisputeActions.ToRule(post, new Verdict.Void(), place, asker), ButtonStyle.Danger);
        }

        yield return new Choice(
            "Also accept…",
            [
                .. post.Question.Options
                    .Select((option, i) => (option, i))
                    .Where(o => o.i != post.Question.Key && o.i != post.AlsoRight)
                    .Select(o => new ChoiceOption(
                        CardText.Cut($"{OptionText.Letter(o.i)}: {CardText.OneLine(o.option.Text)}", LongestLabel),
                        null,
                        DisputeActions.ToRule(post, new Verdict.AlsoRight(o.i), place, asker))),
            ]);
    }

    // What was settled by an earlier ruling stays readable below what waits.
    private static IEnumerable<CardPart> Words(DisputeCase disputed, int most)
    {
        if (disputed.Disputes.Count == 0)
        {
            yield break;
        }

        var said = disputed.Disputes.Where(d => d.Why is not null).OrderByDescending(d => d.IsOpen).ThenBy(d => d.At).ToList();
        var silent = disputed.Disputes.Count - said.Count;
        List<CitedText> lines = [.. said.Take(most).Select(d => Line($"“{CardText.Cut(CardText.OneLine(d.Why!), LongestWhy)}”"))];
        if (said.Count > most)
        {
            lines.Add(Line($"and {Counted.Of(said.Count - most, "other")}"));
        }

        if (silent > 0)
        {
            lines.Add(Line(said.Count == 0 ? "nobody said why" : $"{Counted.Of(silent, "member")} without a word"));
        }

        yield return new FieldList($"Disputed by {Counted.Of(disputed.Disputes.Count, "member")}", [.. lines]);
    }

    private static CitedText Line(string text) => new(text, []);

    private static Card Notice(string title, string sentence) => new(title) { Tone = CardTone.Notice, Parts = [new Paragraph(sentence)] };
}
