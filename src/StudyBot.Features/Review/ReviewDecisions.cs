using System.Diagnostics;
using NodaTime;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Access;
using StudyBot.Features.Passages;
using StudyBot.Groups.Reviews;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.Quizzes.Bank;
using StudyBot.Quizzes.Posts;
using StudyBot.Quizzes.Questions;

namespace StudyBot.Features.Review;

/// <summary>
/// Does what a moderator decided and shows what comes next. Where somebody decided meanwhile, nothing is done and the new state is shown, to be decided of anew.
/// </summary>
/// <param name="changed">Told when facts are no longer what they were.</param>
internal sealed class ReviewDecisions(FeaturePorts ports, ReviewQueue queue, DoubtfulFacts doubtful, DifferingSources differing, Action changed, TimeProvider clock)
{
    private const string Meanwhile = "Somebody decided meanwhile. This is how it stands now.";
    private const string AlreadyGone = "That was decided meanwhile.";

    /// <summary>Of one fact, from its card.</summary>
    public async Task<Card> DecideAsync(Reading reading, ButtonInvocation press, CancellationToken cancellationToken)
    {
        var seen = SeenFact.Read(press.Arguments);
        FactRuling ruling = press.Action switch
        {
            ReviewActions.Approve => new FactRuling.Approve(),
            ReviewActions.Hide => new FactRuling.Hide(WithPassage: false),
            ReviewActions.HideText => new FactRuling.Hide(WithPassage: true),
            ReviewActions.TakeBack => new FactRuling.Restore(),
            ReviewActions.Undo => ReviewActions.UndoOf(press.Arguments),
            var other => throw new UnreachableException(other),
        };
        var place = ReviewPlace.Read(press.Arguments);
        var before = await ports.Reviews.FindAsync(reading.Group, seen.Fact, cancellationToken).ConfigureAwait(false);
        var decided = await DecideAsync(reading, seen, ruling, press.At, cancellationToken).ConfigureAwait(false);
        if (decided.Outcome != ReviewOutcome.Done)
        {
            return await RefusedAsync(reading, seen, decided.Outcome, place, cancellationToken).ConfigureAwait(false);
        }

        if (ruling is FactRuling.Restore or FactRuling.Undo
            && await ports.Reviews.FindAsync(reading.Group, seen.Fact, cancellationToken).ConfigureAwait(false) is { } reviewed
            && await ShowAsync(reading, reviewed, place, cancellationToken).ConfigureAwait(false) is { } restored)
        {
            return ReviewCards.WithWord(restored, "Taken back. This is how it stands now.");
        }

        // What a moderator just did may hide the passages that the queue shows.
        var now = await reading.AgainAsync(ports, cancellationToken).ConfigureAwait(false);
        var next = await queue.ShowAsync(now, place, cancellationToken).ConfigureAwait(false);
        var word = ruling switch
        {
            FactRuling.Approve => "Approved",
            FactRuling.Hide { WithPassage: true } => "Hidden with its passage",
            FactRuling.Hide => "Hidden",
            _ => "Let go",
        };
        // What was not decided on what was read before, as when a press is done once more after a crash, is taken back on the fact's own card alone.
        return before is null || before.Standing.Print != seen.Print
            ? ReviewCards.WithWord(next, $"{word}.")
            : ReviewCards.WithWord(
                next,
                $"{word}: {FactFields.TitleOf(before.Shown)}.{ReviewCards.Withdrawn(decided.Withdrawn)}",
                [ToUndo(reading, before, decided.Decision, place), .. ReviewCards.ToRule(decided.Withdrawn)]);
    }

    /// <summary>Of one fact, from wherever.</summary>
    /// <returns>Also the open questions that were withdrawn by it; not those that nobody can have seen yet, in whose place another is posted.</returns>
    public async Task<(ReviewOutcome Outcome, FactDecision Decision, IReadOnlyList<QuizPost> Withdrawn)> DecideAsync(
        Reading reading, SeenFact seen, FactRuling ruling, Circumstances at, CancellationToken cancellationToken)
    {
        var open = await ports.Quizzes.Posts.ListOpenAsync(reading.Group, cancellationToken).ConfigureAwait(false);
        var decision = new FactDecision(reading.Group, seen.Fact, ruling, seen.Print, SpaceGroups.MemberOf(at.Member.Id), Now, new EffectId(at.Delivery.Value))
        {
            Report = seen.Report,
            Against = ruling is FactRuling.Approve ? await differing.ListAgainstAsync(reading.Group, seen.Fact, cancellationToken).ConfigureAwait(false) : [],
        };
        var outcome = await ports.Reviews.DecideAsync(decision, cancellationToken).ConfigureAwait(false);
        if (outcome != ReviewOutcome.Done)
        {
            return (outcome, decision, []);
        }

        var withdrawn = new List<QuizPost>();
        foreach (var post in open.Where(post => !post.IsVoid))
        {
            if (await ports.Quizzes.Posts.FindAsync(post.Group, post.Id, cancellationToken).ConfigureAwait(false) is { IsWithdrawn: true } since
                && since is not { Stage: PostStage.Claimed, Tried: null })
            {
                withdrawn.Add(since);
            }
        }

        changed();
        return (outcome, decision, withdrawn);
    }

    /// <summary>How a fact stands that could not be decided of, or that the queue goes on without it.</summary>
    public async Task<Card> RefusedAsync(Reading reading, SeenFact seen, ReviewOutcome outcome, ReviewPlace place, CancellationToken cancellationToken) =>
        outcome == ReviewOutcome.DecidedMeanwhile
            && await ports.Reviews.FindAsync(reading.Group, seen.Fact, cancellationToken).ConfigureAwait(false) is { } reviewed
            && await ShowAsync(reading, reviewed, place, cancellationToken).ConfigureAwait(false) is { } card
                ? ReviewCards.WithWord(card, Meanwhile)
                : ReviewCards.WithWord(await queue.ShowAsync(reading, place, cancellationToken).ConfigureAwait(false), AlreadyGone);

    /// <summary>A fact that was opened from elsewhere, with a way back to the queue.</summary>
    public async Task<Card?> ShowAsync(Reading reading, ReviewedFact reviewed, ReviewPlace place, CancellationToken cancellationToken, ReportId? report = null)
    {
        var reported = report is null
            ? null
            : (await ports.Reviews.ListReportsAsync(reading.Group, cancellationToken).ConfigureAwait(false)).FirstOrDefault(open => open.Id == report);
        return await FactReviewCard.ShowAsync(reading, reviewed, reviewed.Standing.IsDecided ? null : DoubtfulFacts.WhyOf(reviewed.Given), reported, place, cancellationToken).ConfigureAwait(false) is { } card
            ? card with { Controls = [.. card.Controls, new Button("Back to the queue", ReviewActions.ToTurn(place, reading.Asker))] }
            : null;
    }

    public async Task<Card> CloseAsync(Reading reading, ButtonInvocation press, CancellationToken cancellationToken)
    {
        var closing = new ReportClosing(
            reading.Group, new ReportId(ButtonArguments.TextAt(press.Arguments, 0)), SpaceGroups.MemberOf(press.At.Member.Id), Now, new EffectId(press.At.Delivery.Value));
        var outcome = await ports.Reviews.CloseAsync(closing, cancellationToken).ConfigureAwait(false);
        return ReviewCards.WithWord(
            await queue.ShowAsync(reading, ReviewPlace.Read(press.Arguments), cancellationToken).ConfigureAwait(false),
            outcome == ReviewOutcome.Done ? "The report is closed." : AlreadyGone);
    }

    /// <summary>Asks before a whole document is approved, with the facts that it is about.</summary>
    public async Task<Card> AskWholeAsync(Reading reading, string digest, ReviewPlace place, CancellationToken cancellationToken)
    {
        if (reading.Shelf.Find(digest) is not { } source
            || await doubtful.ListAsync(reading.Group, source.Id, cancellationToken).ConfigureAwait(false) is not { Count: > 0 } facts)
        {
            return ReviewCards.WithWord(await queue.ShowAsync(reading, place, cancellationToken).ConfigureAwait(false), AlreadyGone);
        }

        return ReviewCards.AskWhole(
            source,
            [.. facts.Select(item => FactFields.TitleOf(item.Fact))],
            new Button("Approve them all", ReviewActions.ToApproveWhole(source.Id, PrintOf(facts), place, reading.Group, reading.Asker), ButtonStyle.Primary),
            new Button("Back to the queue", ReviewActions.ToTurn(place, reading.Asker)));
    }

    public async Task<Card> ApproveWholeAsync(Reading reading, ButtonInvocation press, CancellationToken cancellationToken)
    {
        var (digest, place) = (ButtonArguments.TextAt(press.Arguments, 0), ReviewPlace.Read(press.Arguments));
        if (reading.Shelf.Find(digest) is not { } source)
        {
            return ReviewCards.WithWord(await queue.ShowAsync(reading, place, cancellationToken).ConfigureAwait(false), AlreadyGone);
        }

        var facts = await doubtful.ListAsync(reading.Group, source.Id, cancellationToken).ConfigureAwait(false);
        if (facts.Count > 0 && PrintOf(facts) != ButtonArguments.TextAt(press.Arguments, 1))
        {
            return ReviewCards.WithWord(await AskWholeAsync(reading, digest, place, cancellationToken).ConfigureAwait(false), "These are others than you were shown.");
        }

        var approval = new SourceApproval(
            reading.Group, source.Id, [.. facts.Select(item => item.Given)], SpaceGroups.MemberOf(press.At.Member.Id), Now, new EffectId(press.At.Delivery.Value));
        var outcome = await ports.Reviews.ApproveAsync(approval, cancellationToken).ConfigureAwait(false);
        return ReviewCards.WithWord(
            await queue.ShowAsync(reading, place, cancellationToken).ConfigureAwait(false), outcome == ReviewOutcome.Done ? "The document is approved." : AlreadyGone);
    }

    public async Task<Card> RuleAsync(Reading reading, ButtonInvocation press, CancellationToken cancellationToken)
    {
        var isApproved = ReviewActions.IsApproval(press.Arguments);
        var ruling = new QuestionRuling(isApproved, SpaceGroups.MemberOf(press.At.Member.Id), Now);
        var (question, seen) = (new QuestionId(ButtonArguments.TextAt(press.Arguments, 0)), ButtonArguments.TextAt(press.Arguments, 2));
        var change = new RulingChange(reading.Group, question, ruling, new EffectId(press.At.Delivery.Value)) { Seen = seen };
        var isDone = await ports.Quizzes.Bank.RuleAsync(change, cancellationToken).ConfigureAwait(false);
        return ReviewCards.WithWord(
            await queue.ShowAsync(reading, ReviewPlace.Read(press.Arguments), cancellationToken).ConfigureAwait(false),
            !isDone ? AlreadyGone : isApproved ? "The question is approved." : "The question is retired.");
    }

    // Nobody is taken back who decides since: what the button has seen is how this decision, which was on what stood before, has left it.
    private static Button ToUndo(Reading reading, ReviewedFact before, FactDecision decision, ReviewPlace place)
    {
        var seen = new SeenFact(before.Given.Id, decision.After(before.Standing, before.Given).Print, null);
        return new Button("Undo", ReviewActions.ToUndo(seen, FactRuling.Undo.To(before.Standing), place, reading.Group, reading.Asker));
    }

    private Instant Now => Instant.FromDateTimeOffset(clock.GetUtcNow());

    private static string PrintOf(IReadOnlyList<ReviewItem.Doubtful> facts) =>
        new FactId(string.Join('\n', facts.Select(item => $"{item.Given.Id} {SameFacts.PrintOf(item.Given)}"))).Digest;
}
