using System.Net.WebSockets;

namespace StudyBot.Discord.Wire.Gateway;

/// <summary>Opens a connection. What it throws is a failed attempt.</summary>
internal delegate Task<WebSocket> GatewayConnector(Uri address, CancellationToken cancellationToken);
