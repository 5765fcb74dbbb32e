using System.Net.WebSockets;

namespace StudyBot.Slack.Wire.Socket;

/// <summary>Opens a connection. What it throws is a failed attempt.</summary>
internal delegate Task<WebSocket> Connector(Uri address, CancellationToken cancellationToken);
