namespace Corpus.OnexFlow.Adversarial.BaselineCapture;

public sealed record BaselineRow(string Suite, string Metric, double Value);

public interface IBaselineTable { Task AppendAsync(BaselineRow row, CancellationToken ct); }

public sealed class NodeBaselineCapture(IBaselineTable table, HttpClient metricsApi)
{
    public async Task<int> ExecuteAsync(string suite, CancellationToken ct = default)
    {
        var values = await metricsApi.GetFromJsonAsync<Dictionary<string, double>>($"api/suites/{suite}/metrics", ct) ?? [];
        foreach (var (metric, value) in values)
        {
            await table.AppendAsync(new BaselineRow(suite, metric, value), ct);
        }

        return values.Count;
    }
}
