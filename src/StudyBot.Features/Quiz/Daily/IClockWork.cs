using NodaTime;

namespace StudyBot.Features.Quiz.Daily;

/// <summary>Something that the clock looks after beside the questions.</summary>
internal interface IClockWork
{
    /// <summary>What is to be done now. Cheap where nothing is: it is asked at every turn.</summary>
    Task<IReadOnlyList<ClockDeed>> ListDueAsync(Instant now, CancellationToken cancellationToken);
}

/// <param name="Name">Of two with one name only one runs at a time.</param>
/// <param name="DoAsync">False where it is to be tried again.</param>
internal sealed record ClockDeed(string Name, Func<CancellationToken, Task<bool>> DoAsync);
