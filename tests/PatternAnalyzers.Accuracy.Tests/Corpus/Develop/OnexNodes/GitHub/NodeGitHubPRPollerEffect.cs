using System.Net.Http.Headers;
using System.Text.Json.Serialization;
using OmniBase.Models;

namespace Corpus.OnexNodes.GitHub;

public sealed record ModelPullRequestState(
    [property: JsonPropertyName("number")] int Number,
    [property: JsonPropertyName("title")] string Title,
    [property: JsonPropertyName("draft")] bool Draft,
    [property: JsonPropertyName("updated_at")] DateTimeOffset UpdatedAt);

public sealed record ModelContractGitHubPoll : ModelContractEffect
{
    public required IReadOnlyList<string> Repositories { get; init; }
    public TimeSpan StaleAfter { get; init; } = TimeSpan.FromDays(2);
}

public class NodeGitHubPRPollerEffect
{
    private readonly HttpClient http;
    private readonly Dictionary<string, EntityTagHeaderValue> etags = new();

    public NodeGitHubPRPollerEffect(HttpClient http) => this.http = http;

    public async Task<IReadOnlyList<ModelPullRequestState>> ExecuteEffectAsync(ModelContractGitHubPoll contract, CancellationToken token)
    {
        var stale = new List<ModelPullRequestState>();
        foreach (var repository in contract.Repositories)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"https://api.github.com/repos/{repository}/pulls?state=open&per_page=100");
            request.Headers.UserAgent.ParseAdd("onex-poller/1.0");
            if (etags.TryGetValue(repository, out var tag))
                request.Headers.IfNoneMatch.Add(tag);

            using var response = await http.SendAsync(request, token);
            if (response.StatusCode == System.Net.HttpStatusCode.NotModified)
                continue;
            response.EnsureSuccessStatusCode();
            if (response.Headers.ETag is { } fresh)
                etags[repository] = fresh;

            var open = await response.Content.ReadFromJsonAsync<List<ModelPullRequestState>>(token) ?? [];
            stale.AddRange(open.Where(p => !p.Draft && DateTimeOffset.UtcNow - p.UpdatedAt > contract.StaleAfter));
        }

        return stale;
    }
}
