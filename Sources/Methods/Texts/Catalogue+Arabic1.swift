// Written by bin/texts from content/translations/ar.po. Change that file, not this one.
let arabicPart1 = #"""
  role.administrator	مدير الحسابات
  role.confidential_adviser	شخص الثقة
  role.coordinator	منسّق التدريب
  role.desk_owner	المسؤول عن نقطة التبليغ
  role.supervisor	مشرف التدريب
  team.advisers	أشخاص الثقة
  team.desk	نقطة التبليغ
  """#
