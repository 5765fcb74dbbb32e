namespace StudyBot.Testing.Discord.Gateway;

/// <summary>Codes with which the gateway closes.</summary>
public static class GatewayClose
{
    public const int UnknownError = 4000;
    public const int UnknownOpcode = 4001;
    public const int DecodeError = 4002;
    public const int NotAuthenticated = 4003;
    public const int AuthenticationFailed = 4004;
    public const int AlreadyAuthenticated = 4005;
    public const int InvalidSequence = 4007;
    public const int RateLimited = 4008;
    public const int SessionTimedOut = 4009;
    public const int InvalidShard = 4010;
    public const int ShardingRequired = 4011;
    public const int InvalidVersion = 4012;
    public const int InvalidIntents = 4013;
    public const int DisallowedIntents = 4014;

    /// <summary>After these a client must not come back by itself.</summary>
    internal static bool IsFatal(int code) =>
        code is AuthenticationFailed or InvalidShard or ShardingRequired or InvalidVersion or InvalidIntents or DisallowedIntents;

    /// <summary>After these there is nothing to resume: the fatal ones, and an end in order.</summary>
    internal static bool EndsSession(int code) => code is 1000 or 1001 or InvalidSequence or SessionTimedOut || IsFatal(code);
}
