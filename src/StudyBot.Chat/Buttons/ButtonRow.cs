using System.Collections.Immutable;
using NodaTime;
using StudyBot.Chat.Platforms;

namespace StudyBot.Chat.Buttons;

/// <summary>The state behind a short button id.</summary>
/// <param name="Token">16 random bytes, base64url.</param>
public sealed record ButtonRow(
    string Token,
    string? Group,
    SpaceId? Space,
    string Action,
    ImmutableArray<string> Arguments,
    UserId? Allowed,
    Instant Created);
