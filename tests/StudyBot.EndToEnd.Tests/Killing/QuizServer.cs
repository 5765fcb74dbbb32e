using StudyBot.Knowledge;

namespace StudyBot.EndToEnd.Tests.Killing;

/// <summary>A study group at a platform of its own, and what its daily question looks like there.</summary>
internal abstract class QuizServer : IAsyncDisposable
{
    /// <summary>The platform's name.</summary>
    public abstract string Name { get; }

    public abstract GroupId Group { get; }

    /// <summary>What the process needs to connect: see there.</summary>
    public abstract IEnumerable<string> Arguments { get; }

    /// <summary>How many questions stand in the channel.</summary>
    public abstract int Questions { get; }

    /// <summary>How many of them show their answer.</summary>
    public abstract int Reveals { get; }

    /// <summary>A member answers the question of a date, and is told that it is locked.</summary>
    /// <returns>The ids of the message and of the member.</returns>
    public abstract Task<(string Question, string Member)> AnswerAsync(string date, string member);

    /// <summary>A member presses an option of a date's question; what comes of it is not waited for.</summary>
    public abstract Task PressAsync(string date, string member);

    /// <summary>The next post is made and its answer held back for good; completes when it stands there.</summary>
    public abstract Task HoldPost(string date);

    /// <summary>The next edit is made and its answer held back for good; completes when the answer of that date is shown.</summary>
    public abstract Task HoldReveal(string date);

    /// <summary>The process has ended, and another one will come.</summary>
    public abstract Task NextProcessAsync();

    /// <summary>Nothing was done that the platform does not bear.</summary>
    public abstract void AssertGoodManners();

    public abstract ValueTask DisposeAsync();

    protected const string Title = "Question of the day";
    protected const string AnswerTitle = "Question of the day: the answer";
    protected const string Locked = "Your answer is locked";

    /// <summary>Options have no order that matters here.</summary>
    protected const string FirstOption = "";

    /// <summary>Never.</summary>
    protected static Task Never { get; } = new TaskCompletionSource().Task;
}
