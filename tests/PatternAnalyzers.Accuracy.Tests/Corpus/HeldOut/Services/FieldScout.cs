using Microsoft.Extensions.AI;

namespace Corpus.Services.Agriculture.HeldOut;

public interface IPestIdentifier { Task<IReadOnlyDictionary<string, double>> Identify(byte[] photo); }

internal sealed class PestIdentifier : IPestIdentifier
{
    private readonly IHttpClientFactory factory;
    public PestIdentifier(IHttpClientFactory factory) { this.factory = factory; }

    public async Task<IReadOnlyDictionary<string, double>> Identify(byte[] photo)
    {
        var client = factory.CreateClient("vision");
        using var body = new ByteArrayContent(photo);
        using var answer = await client.PostAsync("classify", body);
        if (!answer.IsSuccessStatusCode) return new Dictionary<string, double>();
        var labels = await answer.Content.ReadFromJsonAsync<Dictionary<string, double>>();
        return labels!.Where(l => l.Value > 0.1).ToDictionary(l => l.Key, l => l.Value);
    }
}

public interface IYieldForecast { void Season(int year, double rain, double tons); double Expect(double rain); }

public sealed class YieldForecast : IYieldForecast
{
    double n, sx, sy, sxx, sxy;
    public void Season(int year, double rain, double tons) { n++; sx += rain; sy += tons; sxx += rain * rain; sxy += rain * tons; }
    public double Expect(double rain)
    {
        if (n < 2) return n == 0 ? 0 : sy / n;
        var slope = (n * sxy - sx * sy) / (n * sxx - sx * sx);
        return slope * rain + (sy - slope * sx) / n;
    }
}

public interface IAdvisory { Task<string> ForFieldAsync(byte[] photo, double expectedRain); }

public class Advisory(IPestIdentifier pests, IYieldForecast forecast, IChatClient model) : IAdvisory
{
    public async Task<string> ForFieldAsync(byte[] photo, double expectedRain)
    {
        var found = await pests.Identify(photo);
        var yield = forecast.Expect(expectedRain);
        if (found.Count == 0) return $"Nothing found; expect {yield:F1} t/ha.";
        var r = await model.GetResponseAsync([new ChatMessage(ChatRole.User, $"Advise a farmer about {string.Join(", ", found.Keys)}")]);
        return r.Text;
    }
}

public interface IPromptService { string Render(string template, IReadOnlyDictionary<string, string> values); }

public sealed class PromptService : IPromptService
{
    public string Render(string template, IReadOnlyDictionary<string, string> values)
    {
        var result = new System.Text.StringBuilder(template.Length);
        int at = 0;
        while (template.IndexOf("{{", at, StringComparison.Ordinal) is var open and >= 0)
        {
            var close = template.IndexOf("}}", open, StringComparison.Ordinal);
            if (close < 0) break;
            result.Append(template, at, open - at).Append(values.GetValueOrDefault(template[(open + 2)..close].Trim(), ""));
            at = close + 2;
        }
        return result.Append(template, at, template.Length - at).ToString();
    }
}

public static class AgricultureBootstrap
{
    public static void AddScouting(this WebApplicationBuilder b)
    {
        b.Services.AddHttpClient("vision");
        b.Services.AddTransient<IPestIdentifier, PestIdentifier>();
        b.Services.AddSingleton<IYieldForecast, YieldForecast>();
        b.Services.AddScoped<IAdvisory, Advisory>();
        b.Services.AddSingleton<IPromptService, PromptService>();
    }
}
