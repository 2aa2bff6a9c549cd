namespace Corpus.Services.Education.HeldOut;

public interface IEnrolmentDesk { Task<string> EnrolAsync(string student, string course, CancellationToken ct); }
public interface ISeats { bool Take(string course); void GiveBack(string course); }
public interface ITuition { decimal Fee(string course, int semester, bool resident); }
public interface IRegistrar { Task<int> SemesterOfAsync(string student, CancellationToken ct); Task WriteAsync(string student, string course, decimal fee, CancellationToken ct); }

internal class EnrolmentDesk(ISeats seats, ITuition tuition, IRegistrar registrar) : IEnrolmentDesk
{
    public async Task<string> EnrolAsync(string student, string course, CancellationToken ct)
    {
        if (!seats.Take(course)) return "waiting list";
        try
        {
            var semester = await registrar.SemesterOfAsync(student, ct);
            await registrar.WriteAsync(student, course, tuition.Fee(course, semester, true), ct);
            return "enrolled";
        }
        catch (HttpRequestException)
        {
            seats.GiveBack(course);
            return "try again";
        }
    }
}

internal sealed class Seats : ISeats
{
    readonly Dictionary<string, int> left = [];
    public int Default { get; init; } = 30;
    public bool Take(string course)
    {
        lock (left)
        {
            var n = left.GetValueOrDefault(course, Default);
            if (n == 0) return false;
            left[course] = n - 1;
            return true;
        }
    }
    public void GiveBack(string course) { lock (left) left[course] = Math.Min(Default, left.GetValueOrDefault(course, Default) + 1); }
}

internal sealed class Tuition : ITuition
{
    public decimal Fee(string course, int semester, bool resident)
    {
        var credits = course.Length > 2 && char.IsDigit(course[^1]) ? course[^1] - '0' : 3;
        var perCredit = resident ? 120m : 310m;
        if (semester > 8) perCredit *= 1.5m;
        return credits * perCredit + (course.StartsWith("LAB", StringComparison.Ordinal) ? 85m : 0);
    }
}

internal sealed class RegistrarClient(HttpClient campus) : IRegistrar
{
    public async Task<int> SemesterOfAsync(string student, CancellationToken ct) => await campus.GetFromJsonAsync<int>($"students/{student}/semester", ct);
    public async Task WriteAsync(string student, string course, decimal fee, CancellationToken ct)
        => (await campus.PutAsJsonAsync($"students/{student}/courses/{course}", new { fee }, ct)).EnsureSuccessStatusCode();
}

public interface ICertificateService { byte[] Sign(string student, string course, int grade); }

public class CertificateService : ICertificateService
{
    private readonly System.Security.Cryptography.RSA key;
    public CertificateService(System.Security.Cryptography.RSA key) => this.key = key;
    public byte[] Sign(string student, string course, int grade)
        => key.SignData(System.Text.Encoding.UTF8.GetBytes($"{student}|{course}|{grade}"), System.Security.Cryptography.HashAlgorithmName.SHA256, System.Security.Cryptography.RSASignaturePadding.Pss);
}

public interface ITranscripts { void Grade(string student, string course, double grade, int credits); double Average(string student); }

public class TranscriptService : ITranscripts
{
    private readonly Dictionary<string, Dictionary<string, (double G, int C)>> all = [];
    public void Grade(string student, string course, double grade, int credits)
    {
        if (!all.TryGetValue(student, out var t)) all.Add(student, t = []);
        if (!t.TryGetValue(course, out var old) || old.G < grade) t[course] = (grade, credits);
    }
    public double Average(string student) => all.TryGetValue(student, out var t) && t.Count > 0 ? t.Values.Sum(g => g.G * g.C) / t.Values.Sum(g => g.C) : 0;
}

public static class EducationRegistry
{
    public static IServiceCollection AddEducation(this IServiceCollection s)
    {
        s.AddScoped<IEnrolmentDesk, EnrolmentDesk>();
        s.AddSingleton<ISeats>(_ => new Seats { Default = 24 });
        s.AddSingleton<ITuition, Tuition>();
        s.AddHttpClient<IRegistrar, RegistrarClient>();
        s.AddScoped<ICertificateService, CertificateService>().AddSingleton<ITranscripts, TranscriptService>();
        return s;
    }
}
