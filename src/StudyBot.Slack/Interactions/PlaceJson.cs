using System.Text.Json.Serialization;
using StudyBot.Slack.Forms;

namespace StudyBot.Slack.Interactions;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(AnswerPlace))]
[JsonSerializable(typeof(FormOrigin))]
internal sealed partial class PlaceJson : JsonSerializerContext;
