#include "include/cnumerics.h"

#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/fisher_f.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/poisson.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <boost/math/special_functions/gamma.hpp>
#include <limits>

namespace {
namespace policies = boost::math::policies;

// Errors give NaN or infinity, not exceptions. Counts are taken as they are: quantiles of counts are not used.
using Quiet = policies::policy<
    policies::domain_error<policies::ignore_error>, policies::pole_error<policies::ignore_error>,
    policies::overflow_error<policies::ignore_error>, policies::underflow_error<policies::ignore_error>,
    policies::evaluation_error<policies::ignore_error>, policies::promote_double<true>>;

// Boost may still throw where its policies do not reach, such as for lack of memory.
template <typename Work> double guarded(Work work) noexcept {
  try {
    return work();
  } catch (...) {
    return std::numeric_limits<double>::quiet_NaN();
  }
}

using Normal = boost::math::normal_distribution<double, Quiet>;
using StudentT = boost::math::students_t_distribution<double, Quiet>;
using ChiSquared = boost::math::chi_squared_distribution<double, Quiet>;
using FisherF = boost::math::fisher_f_distribution<double, Quiet>;
using Beta = boost::math::beta_distribution<double, Quiet>;
using Binomial = boost::math::binomial_distribution<double, Quiet>;
using Poisson = boost::math::poisson_distribution<double, Quiet>;
}  // namespace

using boost::math::cdf;
using boost::math::complement;
using boost::math::pdf;
using boost::math::quantile;

double cnumerics_normal_cdf(double x) {
  return guarded([&] { return cdf(Normal(), x); });
}
double cnumerics_normal_survival(double x) {
  return guarded([&] { return cdf(complement(Normal(), x)); });
}
double cnumerics_normal_quantile(double p) {
  return guarded([&] { return quantile(Normal(), p); });
}

double cnumerics_t_survival(double x, double degrees) {
  return guarded([&] { return cdf(complement(StudentT(degrees), x)); });
}
double cnumerics_t_quantile(double p, double degrees) {
  return guarded([&] { return quantile(StudentT(degrees), p); });
}
double cnumerics_chi_squared_survival(double x, double degrees) {
  return guarded([&] { return cdf(complement(ChiSquared(degrees), x)); });
}
double cnumerics_chi_squared_quantile(double p, double degrees) {
  return guarded([&] { return quantile(ChiSquared(degrees), p); });
}
double cnumerics_f_survival(double x, double numerator_degrees, double denominator_degrees) {
  return guarded([&] { return cdf(complement(FisherF(numerator_degrees, denominator_degrees), x)); });
}
double cnumerics_beta_cdf(double x, double a, double b) {
  return guarded([&] { return cdf(Beta(a, b), x); });
}
double cnumerics_beta_survival(double x, double a, double b) {
  return guarded([&] { return cdf(complement(Beta(a, b), x)); });
}
double cnumerics_beta_quantile(double p, double a, double b) {
  return guarded([&] { return quantile(Beta(a, b), p); });
}

double cnumerics_binomial_probability(double k, double n, double p) {
  return guarded([&] { return pdf(Binomial(n, p), k); });
}
double cnumerics_binomial_cdf(double k, double n, double p) {
  return guarded([&] { return cdf(Binomial(n, p), k); });
}
double cnumerics_binomial_survival(double k, double n, double p) {
  return guarded([&] { return cdf(complement(Binomial(n, p), k)); });
}
double cnumerics_poisson_cdf(double k, double mean) {
  return guarded([&] { return cdf(Poisson(mean), k); });
}

double cnumerics_log_gamma(double x) {
  return guarded([&] { return boost::math::lgamma(x, Quiet()); });
}
