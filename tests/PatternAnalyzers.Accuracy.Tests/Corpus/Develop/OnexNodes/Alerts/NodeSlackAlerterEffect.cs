using System.Text.Json;
using OmniBase.Models;
using OmniBase.Nodes;

namespace Corpus.OnexNodes.Alerts;

public enum EnumAlertSeverity { Info, Warning, Critical }

public sealed record ModelSlackAlert(string Channel, EnumAlertSeverity Severity, string Title, string Body, string? ThreadTs);

public sealed class NodeSlackAlerterEffect(ModelOnexContainer container, IHttpClientFactory clients) : NodeEffect(container)
{
    public async Task<string?> ExecuteAsync(ModelSlackAlert alert, CancellationToken cancellationToken)
    {
        var client = clients.CreateClient("slack");
        var icon = alert.Severity switch
        {
            EnumAlertSeverity.Critical => ":rotating_light:",
            EnumAlertSeverity.Warning => ":warning:",
            _ => ":information_source:",
        };

        using var response = await client.PostAsJsonAsync(
            "https://slack.com/api/chat.postMessage",
            new { channel = alert.Channel, thread_ts = alert.ThreadTs, text = $"{icon} *{alert.Title}*\n{alert.Body}" },
            cancellationToken);

        await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        using var json = await JsonDocument.ParseAsync(stream, cancellationToken: cancellationToken);
        if (!json.RootElement.GetProperty("ok").GetBoolean())
        {
            throw new OnexException("SLACK_REJECTED", json.RootElement.GetProperty("error").GetString() ?? "unknown");
        }

        return json.RootElement.GetProperty("ts").GetString();
    }
}
