using NodaTime;

namespace StudyBot.Discord.Interactions;

/// <summary>How long an interaction can still be answered, from its creation as Discord says and its arrival by our own clock.</summary>
internal sealed class AnswerClock
{
    /// <summary>From the creation of the interaction to the placeholder: leaves a second of the three for its way.</summary>
    private static readonly TimeSpan DeferAfter = TimeSpan.FromSeconds(2);

    /// <summary>However old it seems, the card gets so long: clocks differ.</summary>
    private static readonly TimeSpan DeferNotBefore = TimeSpan.FromSeconds(0.5);

    /// <summary>Discord's 3 s, less the way there: later no answer is repeated.</summary>
    private static readonly TimeSpan LostAfter = TimeSpan.FromSeconds(2.9);

    private readonly TimeProvider time;
    private readonly TimeSpan age;
    private readonly long arrived;

    public AnswerClock(Instant created, TimeProvider time)
    {
        this.time = time;
        arrived = time.GetTimestamp();
        var told = (Instant.FromDateTimeOffset(time.GetUtcNow()) - created).ToTimeSpan();
        age = told < TimeSpan.Zero ? TimeSpan.Zero : told > DeferAfter - DeferNotBefore ? DeferAfter - DeferNotBefore : told;
    }

    /// <summary>Until the placeholder has to go.</summary>
    public TimeSpan UntilDeferral => DeferAfter - age - time.GetElapsedTime(arrived);

    /// <summary>Until an answer comes too late.</summary>
    public TimeSpan Left => LostAfter - age - time.GetElapsedTime(arrived);
}
