using NodaTime;
using StudyBot.Knowledge;

namespace StudyBot.Groups.Reviews;

/// <summary>A moderator is done with a report.</summary>
public sealed record ReportClosing(GroupId Group, ReportId Report, MemberId By, Instant At, EffectId Effect);
