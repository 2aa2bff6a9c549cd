using System.Net;
using OmniBase.Attributes;

namespace Corpus.OnexFlow.Handlers.HeldOut;

public sealed record SlackAlert(string Severity, string Title, string Text);

[EffectHandler]
internal class HandlerSlackWebhook
{
    private readonly HttpClient _http;
    private readonly Uri _hook;

    public HandlerSlackWebhook(HttpClient http, Uri hook)
    {
        _http = http;
        _hook = hook;
    }

    public async Task<bool> HandleAsync(SlackAlert alert, CancellationToken token)
    {
        var icon = alert.Severity switch { "critical" => ":rotating_light:", "warning" => ":warning:", _ => ":information_source:" };
        for (var attempt = 0; attempt < 3; attempt++)
        {
            using var reply = await _http.PostAsJsonAsync(_hook, new { text = $"{icon} *{alert.Title}*\n{alert.Text}" }, token);
            if (reply.IsSuccessStatusCode) return true;
            if (reply.StatusCode != HttpStatusCode.TooManyRequests) return false;
            await Task.Delay(reply.Headers.RetryAfter?.Delta ?? TimeSpan.FromSeconds(1 << attempt), token);
        }

        return false;
    }
}
