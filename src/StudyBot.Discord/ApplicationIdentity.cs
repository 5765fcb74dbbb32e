using StudyBot.Discord.Wire.Payloads;

namespace StudyBot.Discord;

/// <summary>
/// Which application the bot is, from whoever tells it first: the connection when a session begins, or any interaction. Where a session only goes on, both
/// may be long in coming.
/// </summary>
internal sealed class ApplicationIdentity
{
    private readonly TaskCompletionSource<Snowflake> proven = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<Snowflake> likely = new(TaskCreationOptions.RunContinuationsAsynchronously);

    // 0 for what is not known.
    private ulong provenId;
    private ulong likelyId;

    /// <param name="user">The bot's user where it is known from the start; null elsewhere.</param>
    public ApplicationIdentity(Snowflake? user) => LearnUser(user);

    /// <summary>As Discord told it.</summary>
    public Task<Snowflake> Proven => proven.Task;

    /// <summary>The bot's user: the same id but for the oldest bots, so good for no more than a first try.</summary>
    public Task<Snowflake> Likely => likely.Task;

    /// <summary>The best that is known by now.</summary>
    public Snowflake? Known => (Interlocked.Read(ref provenId), Interlocked.Read(ref likelyId)) switch
    {
        (0, 0) => null,
        (0, var id) => new Snowflake(id),
        (var id, _) => new Snowflake(id),
    };

    public void Learn(Snowflake? application) => Set(ref provenId, proven, application);

    public void LearnUser(Snowflake? bot) => Set(ref likelyId, likely, bot);

    // What was told first stays.
    private static void Set(ref ulong known, TaskCompletionSource<Snowflake> source, Snowflake? id)
    {
        if (id is { Value: > 0 } told && Interlocked.CompareExchange(ref known, told.Value, 0) == 0)
        {
            source.TrySetResult(told);
        }
    }
}
