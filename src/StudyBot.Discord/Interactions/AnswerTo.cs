using NodaTime;
using StudyBot.Chat.Platforms;
using StudyBot.Discord.Wire.Payloads;
using StudyBot.Discord.Wire.Payloads.Messages;

namespace StudyBot.Discord.Interactions;

/// <summary>What is needed to answer one interaction.</summary>
/// <param name="FileBytes">The largest file that can go with the answer.</param>
/// <param name="IsAcknowledged">By an earlier run of the program: the first answer was given, and is edited.</param>
/// <param name="Pressed">The message whose component was used, as it looked then; null for anything else.</param>
internal sealed record AnswerTo(
    Snowflake Interaction, ReplyToken Token, UserId Member, Instant Created, long FileBytes, bool IsAcknowledged, Message? Pressed = null);
