using System.Diagnostics;
using Microsoft.Extensions.Logging;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Quizzes.Bank;
using StudyBot.Quizzes.Questions;
using StudyBot.Quizzes.Questions.Material;

namespace StudyBot.Features.Quiz.Bank;

/// <summary>
/// Keeps the questions of each group in step with what it sees: they are made anew where anything changed, and cost a comparison where nothing did. One
/// group at a time, so that answers have the other cores.
/// </summary>
public sealed partial class QuestionKeeper(FeaturePorts ports, ILogger<QuestionKeeper> logger) : IDisposable
{
    /// <summary>Paragraphs of all that a group reads, of which questions are made while somebody waits: a moment's work.</summary>
    private const int FewParagraphs = 400;

    private readonly SemaphoreSlim making = new(1, 1);
    private readonly SemaphoreSlim nudges = new(0);

    /// <summary>Something changed: whoever keeps all groups should look.</summary>
    public void Nudge()
    {
        if (nudges.CurrentCount == 0)
        {
            nudges.Release();
        }
    }

    /// <summary>Returns at the next nudge, or after a while without one.</summary>
    public async Task NudgedAsync(TimeSpan atMost, TimeProvider clock, CancellationToken cancellationToken)
    {
        using var woken = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await Task.WhenAny(nudges.WaitAsync(woken.Token), Task.Delay(atMost, clock, woken.Token)).ConfigureAwait(false);
        await woken.CancelAsync().ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
    }

    /// <summary>The group's questions as of now; where they are not in step they are made first, which may take a while for many documents.</summary>
    public async Task<GroupQuestions> ReadAsync(GroupId group, CancellationToken cancellationToken)
    {
        var kept = await ports.Quizzes.Bank.ReadAsync(group, cancellationToken).ConfigureAwait(false);
        return kept.Print == await PrintAsync(group, cancellationToken).ConfigureAwait(false)
            ? kept
            : await MakeAsync(group, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// What can be said of the group's questions at once: those as of now where they are in step or soon made, else the earlier ones that still hold, while
    /// all are made anew in the background. Only a group that never had any waits for its first. What is posted is chosen by <see cref="ReadAsync"/>.
    /// </summary>
    public async Task<GroupQuestions> ReadNowAsync(GroupId group, CancellationToken cancellationToken)
    {
        var kept = await ports.Quizzes.Bank.ReadAsync(group, cancellationToken).ConfigureAwait(false);
        if (kept.Print == await PrintAsync(group, cancellationToken).ConfigureAwait(false))
        {
            return kept;
        }

        if (kept.Print is null || await AreSoonMadeAsync(group, cancellationToken).ConfigureAwait(false))
        {
            return await MakeAsync(group, cancellationToken).ConfigureAwait(false);
        }

        Nudge();
        return await EarlierQuestions.StillHoldingAsync(ports, group, kept, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>How many of a group's questions come from a document; null where they are not made yet and would take a while, or cannot be made.</summary>
    public async Task<int?> CountOfAsync(GroupId group, SourceId source, CancellationToken cancellationToken)
    {
        try
        {
            return await CountAsync(group, source, cancellationToken).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // Whoever added a document is told that it is there, whatever becomes of its questions.
        catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
        {
            LogFailed(failure, group);
            return null;
        }
    }

    /// <summary>Those that may be asked, of what can be said at once.</summary>
    public async Task<IReadOnlyList<Question>> ReadApprovedAsync(GroupId group, CancellationToken cancellationToken)
    {
        var questions = await ReadNowAsync(group, cancellationToken).ConfigureAwait(false);
        var policy = QuizSettings.Of(await ports.Settings.ReadAsync(group, cancellationToken).ConfigureAwait(false)).Policy;
        return [.. policy.Approved(questions)];
    }

    /// <summary>Brings every group in step that the bot is in. One that fails is left as it was, and said in the log.</summary>
    public async Task KeepAllAsync(CancellationToken cancellationToken)
    {
        var spaces = await ports.Spaces.ListAsync(cancellationToken).ConfigureAwait(false);
        foreach (var group in spaces.Where(space => space.Left is null).Select(space => space.Group).Distinct())
        {
            try
            {
                await ReadAsync(group, cancellationToken).ConfigureAwait(false);
            }
#pragma warning disable CA1031 // The background loop is where an unexpected failure of one group ends, so that the others are still kept.
            catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
            {
                LogFailed(failure, group);
            }
        }
    }

    public void Dispose()
    {
        making.Dispose();
        nudges.Dispose();
    }

    private async Task<int?> CountAsync(GroupId group, SourceId source, CancellationToken cancellationToken)
    {
        var questions = await ports.Quizzes.Bank.ReadAsync(group, cancellationToken).ConfigureAwait(false);
        if (questions.Print != await PrintAsync(group, cancellationToken).ConfigureAwait(false))
        {
            if (!await AreSoonMadeAsync(group, cancellationToken).ConfigureAwait(false))
            {
                return null;
            }

            questions = await ReadAsync(group, cancellationToken).ConfigureAwait(false);
        }

        return questions.List.Count(q => q.Question.Evidence.Any(cited => cited.Source == source));
    }

    private async Task<bool> AreSoonMadeAsync(GroupId group, CancellationToken cancellationToken)
    {
        var sources = await ports.Sources.ListAsync(group, cancellationToken).ConfigureAwait(false);
        return making.CurrentCount > 0 && sources.Sum(s => (long)s.Blocks) <= FewParagraphs;
    }

    private async Task<GroupQuestions> MakeAsync(GroupId group, CancellationToken cancellationToken)
    {
        await making.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            string print;
            while ((await ports.Quizzes.Bank.ReadAsync(group, cancellationToken).ConfigureAwait(false)).Print
                != (print = await PrintAsync(group, cancellationToken).ConfigureAwait(false)))
            {
                await MakeAsync(group, print, cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            making.Release();
        }

        return await ports.Quizzes.Bank.ReadAsync(group, cancellationToken).ConfigureAwait(false);
    }

    private async Task MakeAsync(GroupId group, string print, CancellationToken cancellationToken)
    {
        if (await ports.Quizzes.Bank.ShareAsync(group, print, cancellationToken).ConfigureAwait(false))
        {
            return;
        }

        var started = Stopwatch.GetTimestamp();
        var material = await ReadMaterialAsync(group, cancellationToken).ConfigureAwait(false);

        // What changed while it was read may be in it or not: such a set must not stand under this print.
        if (print != await PrintAsync(group, cancellationToken).ConfigureAwait(false))
        {
            return;
        }

        var questions = await Task.Factory.StartNew(
            () => QuestionMaker.Make(new GroupMaterial(material), cancellationToken), cancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default).ConfigureAwait(false);
        await ports.Quizzes.Bank.FillAsync(group, print, questions, cancellationToken).ConfigureAwait(false);
        var milliseconds = (int)Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        LogMade(group, questions.Count, material.Count, milliseconds);
    }

    private async Task<List<QuizSource>> ReadMaterialAsync(GroupId group, CancellationToken cancellationToken)
    {
        var hidden = (await ports.Facts.ListHiddenPassagesAsync(group, cancellationToken).ConfigureAwait(false)).ToLookup(h => h.Source, h => h.Span);
        var material = new List<QuizSource>();
        foreach (var source in await ports.Sources.ListAsync(group, cancellationToken).ConfigureAwait(false))
        {
            if (await ports.Sources.ReadAsync(group, source.Id, cancellationToken).ConfigureAwait(false) is { } extracted)
            {
                material.Add(QuizSource.Of(extracted, extracted.Facts, hidden[source.Id]));
            }
        }

        return material;
    }

    private async Task<string> PrintAsync(GroupId group, CancellationToken cancellationToken) => MaterialPrint.Of(
        await ports.Sources.ListAsync(group, cancellationToken).ConfigureAwait(false),
        await ports.Facts.ListOverlaysAsync(group, cancellationToken).ConfigureAwait(false));

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} questions of {Group} were made of {Sources} documents in {Milliseconds} ms")]
    private partial void LogMade(GroupId group, int count, int sources, int milliseconds);

    [LoggerMessage(Level = LogLevel.Error, Message = "The questions of {Group} could not be made; the earlier ones stay")]
    private partial void LogFailed(Exception failure, GroupId group);
}
