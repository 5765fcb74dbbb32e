using NodaTime;

namespace StudyBot.Quizzes.Daily;

/// <summary>When the question of one local date is posted.</summary>
/// <param name="Date">The date that it is the question of; <paramref name="At"/> lies in it.</param>
/// <param name="Shift">What the zone's clock did to the wished time that day.</param>
public sealed record DailySlot(LocalDate Date, Instant At, ClockShift Shift);
