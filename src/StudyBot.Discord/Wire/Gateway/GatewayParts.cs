using Microsoft.Extensions.Logging;
using StudyBot.Chat.Platforms;

namespace StudyBot.Discord.Wire.Gateway;

/// <summary>What every connection of one client shares.</summary>
/// <param name="Identifying">Called right before a session is asked for.</param>
/// <param name="Standing">Called when a session stands, new or resumed.</param>
internal sealed record GatewayParts(
    WireOptions Options,
    SessionState Session,
    EventQueue Events,
    GatewayCounts Counts,
    TimeProvider Time,
    IRandomSource Random,
    ILogger Logger,
    Action Identifying,
    Action Standing);
