namespace StudyBot.Discord.Wire.Gateway;

/// <summary>What the codes mean with which Discord closes a connection.</summary>
internal static class CloseCode
{
    /// <summary>Ours. With 1000 or 1001 the session would end.</summary>
    public const int SessionGoesOn = 4000;

    /// <param name="code">Null where the connection broke without one.</param>
    public static ConnectionEnd Judge(int? code, string token) => code switch
    {
        null => new ConnectionEnd.Resume("the connection broke"),
        4003 or 4007 or 4009 => new ConnectionEnd.Identify($"close code {code}", TimeSpan.Zero),
        4004 => new ConnectionEnd.Refused($"close code {code}", GatewayAdvice.TokenRefused(token)),
        4010 => new ConnectionEnd.Refused($"close code {code}", GatewayAdvice.InvalidShard),
        4011 => new ConnectionEnd.Refused($"close code {code}", GatewayAdvice.NeedsSharding),
        4012 => new ConnectionEnd.Refused($"close code {code}", GatewayAdvice.InvalidVersion),
        4013 => new ConnectionEnd.Refused($"close code {code}", GatewayAdvice.InvalidIntents),
        4014 => new ConnectionEnd.Refused($"close code {code}", GatewayAdvice.DisallowedIntents),
        _ => new ConnectionEnd.Resume($"close code {code}"),
    };
}
