using System.CodeDom.Compiler;
using System.Runtime.CompilerServices;

namespace Corpus.Services.Reference;

[GeneratedCode("NSwag", "14.0.3.0")]
public partial class WeatherServiceClient
{
    private readonly HttpClient _httpClient;
    public WeatherServiceClient(HttpClient httpClient) { _httpClient = httpClient; }

    public virtual async Task<ForecastDto?> GetForecastAsync(string station, CancellationToken cancellationToken)
    {
        using var request_ = new HttpRequestMessage(HttpMethod.Get, "forecast/" + Uri.EscapeDataString(station));
        using var response_ = await _httpClient.SendAsync(request_, cancellationToken).ConfigureAwait(false);
        response_.EnsureSuccessStatusCode();
        return await response_.Content.ReadFromJsonAsync<ForecastDto>(cancellationToken);
    }
}

[GeneratedCode("NSwag", "14.0.3.0")]
public partial class ForecastDto
{
    public string? Station { get; set; }
    public double Temperature { get; set; }
}

[CompilerGenerated]
internal static class Resources
{
    private static System.Resources.ResourceManager? resourceMan;
    internal static System.Resources.ResourceManager ResourceManager => resourceMan ??= new("Reference.Resources", typeof(Resources).Assembly);
    internal static string Greeting => ResourceManager.GetString("Greeting") ?? "";
}
