namespace StudyBot.Discord.Wire.Rest;

/// <summary>Of a request that answers nothing.</summary>
internal readonly record struct Nothing;
