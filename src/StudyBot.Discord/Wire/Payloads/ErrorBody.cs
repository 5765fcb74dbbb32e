using System.Text.Json;

namespace StudyBot.Discord.Wire.Payloads;

/// <summary>The body of a refusal, and of a 429.</summary>
/// <param name="RetryAfter">Seconds, with a fraction (429).</param>
/// <param name="Global">The limit of all routes together (429).</param>
/// <param name="Errors">What is wrong with which field, nested as the body was.</param>
internal sealed record ErrorBody(int? Code = null, string? Message = null, double? RetryAfter = null, bool? Global = null, JsonElement Errors = default);
