using System.Text.Json.Serialization;

namespace StudyBot.Discord.Wire.Gateway;

[JsonSourceGenerationOptions(RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(GatewaySession))]
internal sealed partial class SessionJson : JsonSerializerContext;
