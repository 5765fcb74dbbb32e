namespace StudyBot.Quizzes.Crasher;

/// <summary>A clock that was set, and can be set again; it goes on as fast as any.</summary>
internal sealed class MovedTime(DateTimeOffset start) : TimeProvider
{
    private readonly long began = System.GetTimestamp();
    private long added;

    public override DateTimeOffset GetUtcNow() => start + System.GetElapsedTime(began) + TimeSpan.FromTicks(Volatile.Read(ref added));

    public void Move(TimeSpan by) => Interlocked.Add(ref added, by.Ticks);
}
