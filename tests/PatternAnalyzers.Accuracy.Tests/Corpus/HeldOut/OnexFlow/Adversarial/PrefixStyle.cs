namespace Corpus.OnexFlow.Adversarial.HeldOut;

public sealed class EffectInvoiceMailer(HttpClient mailApi)
{
    public async Task<string> ProcessAsync(string invoice, string recipient)
    {
        using var response = await mailApi.PostAsJsonAsync("messages", new { to = recipient, subject = "Invoice " + invoice });
        response.EnsureSuccessStatusCode();
        return response.Headers.Location?.ToString() ?? "";
    }
}
