using System.Collections.Immutable;
using NodaTime;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Access;
using StudyBot.Features.Passages;
using StudyBot.Features.Quiz.Cards;
using StudyBot.Knowledge;
using StudyBot.Quizzes.Questions;
using StudyBot.Quizzes.Review;

namespace StudyBot.Features.Quiz.Learning;

/// <summary>Private questions, one after another: the member presses an option, is told, and it is remembered when the question should come again.</summary>
internal sealed class Practice(SpaceGroups groups, FeaturePorts ports, Learnable learnable, TimeProvider clock) : IButtonHandler
{
    public ImmutableArray<ButtonSpec> Buttons => LearningActions.Practising;

    public async Task<Reply> PressAsync(ButtonInvocation press, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(press);

        // A group that is not known has no questions: pressing must not make it anew.
        if (await groups.FindAsync(press.Space, cancellationToken).ConfigureAwait(false) is not { } group)
        {
            return Reply.Show(PracticeCards.Gone());
        }

        var asker = press.At.Member.Id;
        return Reply.Show(press.Action switch
        {
            LearningActions.Try => await TryAsync(press, group, cancellationToken).ConfigureAwait(false),
            LearningActions.Rate => await RateAsync(press, group, cancellationToken).ConfigureAwait(false),
            LearningActions.Next or LearningActions.Review =>
                await AskAsync(group, asker, PracticeRound.Read(press.Arguments, 0), cancellationToken).ConfigureAwait(false),
            var other => throw new System.Diagnostics.UnreachableException(other),
        });
    }

    /// <summary>The next question of a round, or why there is none.</summary>
    public async Task<Card> AskAsync(GroupId group, UserId asker, PracticeRound round, CancellationToken cancellationToken)
    {
        var (all, reviews) = await ReadAsync(group, asker, cancellationToken).ConfigureAwait(false);
        var list = ListOf(all, reviews, round, group, asker);
        if (list.Count > 0)
        {
            var question = list[round.Skipped % list.Count];
            return PracticeCards.Ask(question, reviews.GetValueOrDefault(question.Id), round, list.Count - 1, group, asker);
        }

        return round.IsDue
            ? PracticeCards.NothingDue(NextDue(all, reviews), asker)
            : PracticeCards.Nothing(round.About, [.. QuestionTopics.Of(all).Take(3).Select(topic => $"/quiz practice {topic}")], all.Count > 0);
    }

    private async Task<Card> TryAsync(ButtonInvocation press, GroupId group, CancellationToken cancellationToken)
    {
        var option = ButtonArguments.NumberAt(press.Arguments, 1);
        var round = PracticeRound.Read(press.Arguments, 3);
        var (all, reviews) = await ReadAsync(group, press.At.Member.Id, cancellationToken).ConfigureAwait(false);

        // One that was opened for the group meanwhile is answered there, and nowhere told before.
        if (LearningActions.Find(all, ButtonArguments.TextAt(press.Arguments, 0)) is not { } question || option >= question.Options.Count)
        {
            return PracticeCards.Gone();
        }

        var before = ReviewText.Read(ButtonArguments.TextAt(press.Arguments, 2));
        var practised = new Practised(question, option, before, Ratings.Of(option == question.Key), press.At.Received);
        var now = await ports.Quizzes.Reviews.RateAsync(ChangeOf(practised, group, press), cancellationToken).ConfigureAwait(false);
        return await ShowAsync(practised, now, round, Left(all, reviews, round, question, group, press), group, press.At.Member.Id, cancellationToken).ConfigureAwait(false);
    }

    private async Task<Card> RateAsync(ButtonInvocation press, GroupId group, CancellationToken cancellationToken)
    {
        var (all, reviews) = await ReadAsync(group, press.At.Member.Id, cancellationToken).ConfigureAwait(false);
        if (LearningActions.Find(all, ButtonArguments.TextAt(press.Arguments, 0)) is not { } question)
        {
            return PracticeCards.Gone();
        }

        var practised = new Practised(
            question,
            ButtonArguments.NumberAt(press.Arguments, 2),
            ReviewText.Read(ButtonArguments.TextAt(press.Arguments, 4)),
            (Rating)ButtonArguments.NumberAt(press.Arguments, 1),
            ReviewText.ReadInstant(ButtonArguments.TextAt(press.Arguments, 3)));
        var round = PracticeRound.Read(press.Arguments, 5);
        var now = await ports.Quizzes.Reviews.RateAsync(ChangeOf(practised, group, press) with { IsCorrection = true }, cancellationToken).ConfigureAwait(false);
        return await ShowAsync(practised, now, round, Left(all, reviews, round, question, group, press), group, press.At.Member.Id, cancellationToken).ConfigureAwait(false);
    }

    /// <param name="now">What is remembered; of another moment where somebody pressed twice.</param>
    private async Task<Card> ShowAsync(
        Practised practised, ReviewState? now, PracticeRound round, int left, GroupId group, UserId asker, CancellationToken cancellationToken)
    {
        var evidence = await QuizEvidence.ReadAsync(ports, group, cancellationToken).ConfigureAwait(false);
        return now?.Reviewed == practised.At
            ? PracticeCards.Answered(practised, round, left, evidence, group, asker)
            : PracticeCards.Before(practised, round, left, evidence, group, asker);
    }

    private static ReviewChange ChangeOf(Practised practised, GroupId group, ButtonInvocation press) => new(
        group,
        SpaceGroups.MemberOf(press.At.Member.Id),
        practised.Question.Id,
        practised.Rating,
        practised.Before,
        practised.At,
        new EffectId(press.At.Delivery.Value));

    private async Task<(IReadOnlyList<Question> All, IReadOnlyDictionary<QuestionId, ReviewState> Reviews)> ReadAsync(
        GroupId group, UserId asker, CancellationToken cancellationToken) =>
        (await learnable.ReadAsync(group, cancellationToken).ConfigureAwait(false),
            await learnable.ReviewsAsync(group, SpaceGroups.MemberOf(asker), cancellationToken).ConfigureAwait(false));

    private IReadOnlyList<Question> ListOf(
        IReadOnlyList<Question> all, IReadOnlyDictionary<QuestionId, ReviewState> reviews, PracticeRound round, GroupId group, UserId asker) => round.IsDue
        ? PracticeOrder.Due(all, reviews, Now)
        : PracticeOrder.Of(QuestionTopics.About(all, round.About), reviews, $"{group} {asker}");

    // The question itself is not counted, wherever it stands now.
    private int Left(
        IReadOnlyList<Question> all, IReadOnlyDictionary<QuestionId, ReviewState> reviews, PracticeRound round, Question question, GroupId group, ButtonInvocation press) =>
        ListOf(all, reviews, round, group, press.At.Member.Id).Count(q => q.Id != question.Id);

    private string? NextDue(IReadOnlyList<Question> all, IReadOnlyDictionary<QuestionId, ReviewState> reviews)
    {
        var due = all.Where(q => reviews.ContainsKey(q.Id)).Select(q => reviews[q.Id].Due).ToList();
        return due.Count == 0 ? null : DueText.In(due.Min() - Now);
    }

    private Instant Now => Instant.FromDateTimeOffset(clock.GetUtcNow());
}
